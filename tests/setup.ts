// Before every unit and component test: IndexedDB in memory. Tests in a real browser have a real one.
import 'fake-indexeddb/auto'
