/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
/**
 * Exact assignment of sources (mentees) to targets (mentors) with capacities over sparse pairs.
 * <p>
 * Build a {@link org.cadre.assignment.MatchProblem}, hand it to a {@link org.cadre.assignment.MatchSolver},
 * and have the {@link org.cadre.assignment.CertificateChecker} prove the answer. All arithmetic is in
 * integers, every tie is broken by index, so one problem has one answer on every system.
 */
package org.cadre.assignment;
