/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cadre.model.Cohort;
import org.cadre.model.Educator;

/** A group as it could be. */
final class GroupDraft {

    private final Cohort cohort;
    private final String name;
    private final String focus;
    private final GroupSize size;
    private final Set<Educator> members = new LinkedHashSet<>();
    private final List<Educator> leaders = new ArrayList<>();
    private final Set<Educator> locked = new LinkedHashSet<>();

    /** @param cohort null for a group that is new */
    GroupDraft(Cohort cohort, String name, String focus, GroupSize size) {
        this.cohort = cohort;
        this.name = name;
        this.focus = focus;
        this.size = size;
    }

    static GroupDraft of(GroupCard card) {
        var draft = new GroupDraft(card.cohort(), card.name(), card.focus(), card.size());
        draft.members.addAll(card.members());
        draft.leaders.addAll(card.facilitators());
        draft.locked.addAll(card.locked());
        return draft;
    }

    /** The group that is stored; null for one that is new. */
    Cohort cohort() {
        return cohort;
    }

    String name() {
        return name;
    }

    String focus() {
        return focus;
    }

    GroupSize size() {
        return size;
    }

    Set<Educator> members() {
        return members;
    }

    List<Educator> leaders() {
        return leaders;
    }

    Set<Educator> locked() {
        return locked;
    }

    boolean has(Educator person) {
        return members.contains(person) || leaders.contains(person);
    }

    void remove(Educator person) {
        members.remove(person);
        leaders.remove(person);
        locked.remove(person);
    }
}
