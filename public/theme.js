// Before the first paint, so that nothing flashes: the look that was chosen on this machine.
;(function () {
  var choices = {
    theme: ['system', 'light', 'dark'],
    contrast: ['system', 'more'],
    direction: ['auto', 'rtl'],
  }

  /** What was chosen, or the first choice where nothing was, or where storage is closed to us. */
  function chosen(name) {
    try {
      var value = localStorage.getItem('touchstone.' + name)
      return choices[name].indexOf(value) < 0 ? choices[name][0] : value
    } catch (error) {
      return choices[name][0]
    }
  }

  var root = document.documentElement
  root.dataset.theme = chosen('theme')
  root.dataset.contrast = chosen('contrast')
  if (chosen('direction') === 'rtl') root.dir = 'rtl'
})()
