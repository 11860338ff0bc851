/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Stores;
import org.cadre.matching.decide.ProgramPeople;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;

import picocli.CommandLine.Option;

/** Decides about people in a group. */
abstract class MembersCall extends RegroupCall {

    @Option(names = "--who", required = true, paramLabel = "WHO", descriptionKey = "match.who")
    private List<String> who;

    @Option(names = "--group", paramLabel = "GROUP", descriptionKey = "match.group")
    private String group;

    MembersCall(Stores stores, GroupDesk desk) {
        super(stores, desk);
    }

    /** The decision about them. */
    abstract Regroup decision(List<Educator> members, Cohort cohort);

    @Override
    final Regroup decision(GroupBoard board, ProgramPeople people) throws CadreException {
        var members = find(people, who);
        return decision(members, GroupDesk.groupOf(board, group, members));
    }
}
