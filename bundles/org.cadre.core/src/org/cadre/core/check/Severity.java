/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.check;

/** How much a finding matters. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** Should be looked at; work can go on. */
    WARNING,
    /** Breaks an invariant or a rule that binds. */
    ERROR
}
