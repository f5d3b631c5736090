// Before every test that waits for a screen: a busy machine is given time. A wait that succeeds is no longer for it.
import { configure } from '@testing-library/react'

configure({ asyncUtilTimeout: 10_000 })
