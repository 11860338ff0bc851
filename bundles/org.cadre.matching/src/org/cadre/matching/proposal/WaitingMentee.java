/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.proposal;

import java.util.Optional;

import org.cadre.matching.waiting.Waited;
import org.cadre.model.Educator;

/**
 * A mentee for whom a proposal has no mentor.
 *
 * @param mentee the mentee
 * @param reason why
 * @param waited how long she has waited before this match, as it knew; empty if no match left her over
 */
public record WaitingMentee(Educator mentee, WaitReason reason, Optional<Waited> waited) {
}
