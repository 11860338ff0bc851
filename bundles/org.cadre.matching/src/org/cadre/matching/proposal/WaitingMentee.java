/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import org.cadre.model.Educator;

/**
 * A mentee for whom a proposal has no mentor.
 *
 * @param mentee the mentee
 * @param reason why
 */
public record WaitingMentee(Educator mentee, WaitReason reason) {
}
