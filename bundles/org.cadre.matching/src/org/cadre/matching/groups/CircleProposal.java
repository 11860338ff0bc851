/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;

import org.cadre.model.Program;

/**
 * People of a program divided into groups. Nothing is changed until it is taken over.
 *
 * @param program the program
 * @param size how many people a group was to have
 * @param focus the practice that they work on; empty for whatever they share
 * @param circles the groups
 * @param division how good it is
 */
public record CircleProposal(Program program, GroupSize size, String focus, List<Circle> circles,
        Division division) {

    /** Copies the list. */
    public CircleProposal {
        circles = List.copyOf(circles);
    }
}
