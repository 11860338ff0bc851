/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

/** Stands in an image for the value of a feature that is not set, where that differs from every value. */
public enum Unset {
    /** The only one. */
    UNSET
}
