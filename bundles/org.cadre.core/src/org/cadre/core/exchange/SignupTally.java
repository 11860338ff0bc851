/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

/**
 * How the rows of a sign-up sheet read under a mapping, before anybody is looked up in the database.
 *
 * @param mentors rows of people who sign up as mentors
 * @param mentees rows of people who sign up as mentees
 * @param notUnderstood rows without a key, without a role, or with values that their columns cannot have
 */
public record SignupTally(int mentors, int mentees, int notUnderstood) {
}
