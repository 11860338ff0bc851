/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

/** A line of the policy's sheet on the screen. */
interface PolicyField {

    /** Shows what a sheet says. */
    void show(PolicySheet sheet);

    /** Takes over what the user entered. */
    void flush();
}
