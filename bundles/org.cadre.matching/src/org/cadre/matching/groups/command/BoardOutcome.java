/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** Says on the command line how groups stand. */
record BoardOutcome(GroupBoard board) {

    private static final String COMMA = ", "; //$NON-NLS-1$

    Outcome outcome() {
        var lines = new ArrayList<String>();
        int people = board.groups().stream().mapToInt(group -> group.members().size()).sum();
        lines.add(NLS.bind(Messages.List_summary, new Object[] { people, board.groups().size(),
            board.loose().size() }));
        board.groups().forEach(group -> {
            lines.add(line(group));
            lines.add("  " + group.members().stream().map(person -> member(person, group)) //$NON-NLS-1$
                    .collect(Collectors.joining(COMMA)));
        });
        if (!board.loose().isEmpty()) {
            lines.add(NLS.bind(Messages.List_loose, names(board.loose())));
        }
        if (!board.idle().isEmpty() && !board.groups().isEmpty()) {
            lines.add(NLS.bind(Messages.List_idle, names(board.idle())));
        }
        return Outcome.done(String.join(System.lineSeparator(), lines), data());
    }

    private static String line(GroupCard group) {
        var line = NLS.bind(Messages.List_group, new Object[] { group.name(), group.members().size(),
            group.size().least(), group.size().most(), ScoreTexts.score(group.figures().fit()) });
        return NLS.bind(Messages.List_facilitator, line,
                group.facilitators().isEmpty() ? Messages.List_leader : names(group.facilitators()));
    }

    private static String member(Educator person, GroupCard group) {
        var name = PersonName.show(person);
        return group.locked().contains(person) ? NLS.bind(Messages.List_locked, name) : name;
    }

    private static String names(List<Educator> people) {
        return people.stream().map(PersonName::show).collect(Collectors.joining(COMMA));
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", board.program().getName());
        data.put("groups", board.groups().stream().map(BoardOutcome::data).toList());
        data.put("loose", board.loose().stream().map(RegroupOutcome::person).toList());
        data.put("idleMentors", board.idle().stream().map(RegroupOutcome::person).toList());
        data.put("leftOut", board.leftOut().stream().map(RegroupOutcome::person).toList());
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(GroupCard group) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", group.name());
        data.put("focus", group.focus());
        data.put("least", group.size().least());
        data.put("most", group.size().most());
        data.put("fit", group.figures().fit());
        data.put("schools", group.figures().schools());
        data.put("experience", group.figures().bands());
        data.put("subjects", group.figures().subjects());
        data.put("crowded", group.figures().crowded());
        data.put("members", group.members().stream().map(RegroupOutcome::person).toList());
        data.put("facilitators", group.facilitators().stream().map(RegroupOutcome::person).toList());
        data.put("locked", group.locked().stream().map(RegroupOutcome::person).toList());
        return data;
    }
}
