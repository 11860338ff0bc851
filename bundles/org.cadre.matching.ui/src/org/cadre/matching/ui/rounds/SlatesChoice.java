/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import org.cadre.matching.talks.SlateTerms;

/**
 * What the user asks slates for.
 *
 * @param terms how large they are, how many talks a mentor has, how long, until when
 * @param weight what answers weigh in matches if the policy does not weigh them yet
 */
record SlatesChoice(SlateTerms terms, int weight) {
}
