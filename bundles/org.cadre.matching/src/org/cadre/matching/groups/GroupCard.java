/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.cadre.model.Cohort;
import org.cadre.model.Educator;

/**
 * A group as it stands.
 *
 * @param cohort the group
 * @param size how many people it should have
 * @param members who is to be mentored in it
 * @param facilitators who leads it
 * @param locked who stays in it
 * @param figures how it is made up
 */
public record GroupCard(Cohort cohort, GroupSize size, List<Educator> members, List<Educator> facilitators,
        Set<Educator> locked, GroupFigures figures) {

    /** Copies the lists. */
    public GroupCard {
        members = List.copyOf(members);
        facilitators = List.copyOf(facilitators);
        locked = Set.copyOf(locked);
    }

    /** What the group is called. */
    public String name() {
        return Objects.requireNonNullElse(cohort.getName(), ""); //$NON-NLS-1$
    }

    /** The practice that it works on; empty for whatever its members share. */
    public String focus() {
        return Objects.requireNonNullElse(cohort.getFocus(), ""); //$NON-NLS-1$
    }

    /** Whether it has as many people as it should. */
    public boolean isOfSize() {
        return members.size() >= size.least() && members.size() <= size.most();
    }
}
