/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;
import java.util.Optional;

import org.cadre.model.Educator;

/**
 * A group as it is proposed.
 *
 * @param members who works together
 * @param facilitator who leads it; empty where nobody may or is left
 * @param fit how well the members suit each other on average, 0 to 10,000
 */
public record Circle(List<Educator> members, Optional<Educator> facilitator, int fit) {

    /** Copies the list. */
    public Circle {
        members = List.copyOf(members);
    }
}
