/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.GroupCard;
import org.cadre.model.Educator;

/**
 * Somebody in a group, or in none, as the table shows it. Immutable.
 *
 * @param person who
 * @param group the group; empty for none
 * @param name the name, as shown and as sorted
 * @param role what the person is in the group
 * @param locked whether the person stays there
 * @param school where the person works; empty where unknown
 * @param experience how long the person has taught
 * @param subjects what the person teaches
 * @param aims what the person needs, wants and works on
 */
public record GroupMemberRow(Educator person, Optional<GroupCard> group, PersonName name, String role,
        boolean locked, String school, String experience, String subjects, String aims) {

    /** What stays the same when the table gets new rows. */
    public String key() {
        return person.getUuid() + group.map(card -> card.cohort().getUuid()).orElse(""); //$NON-NLS-1$
    }

    /** Whether the person leads the group. */
    public boolean leads() {
        return group.filter(card -> card.facilitators().contains(person)).isPresent();
    }

    /** What the group is called; empty for none. */
    public String groupName() {
        return group.map(GroupCard::name).orElse(""); //$NON-NLS-1$
    }
}
