/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.Function;

import org.cadre.matching.policy.Policy;

/** Takes over a change that the user made on the policy's sheet. */
@FunctionalInterface
interface PolicyChange {

    /** Applies the change to the present sheet and keeps the policy that comes of it. */
    void apply(Function<PolicySheet, Policy> change);
}
