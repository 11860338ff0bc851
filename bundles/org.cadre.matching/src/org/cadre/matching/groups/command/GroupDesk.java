/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.core.text.Nearest;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.groups.Regroup;
import org.cadre.matching.groups.Regrouping;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes decisions about groups for the command line, through the same service as the window. */
@Component(service = GroupDesk.class)
public class GroupDesk {

    private static final String KIND = "groups"; //$NON-NLS-1$
    private static final String COMMA = ", "; //$NON-NLS-1$

    private final ProgramService programs;
    private final DistrictDay day;
    private final GroupStudio studio;

    /** Works with these services. */
    @Activate
    public GroupDesk(@Reference ProgramService programs, @Reference DistrictDay day,
            @Reference GroupStudio studio) {
        this.programs = programs;
        this.day = day;
        this.studio = studio;
    }

    /** The groups of a program; refuses one without groups. */
    GroupBoard board(UnitOfWork work, String program) throws CadreException {
        var board = studio.board(work, programs.find(work, program), day.today(work));
        if (board.groups().isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Desk_noGroups, program));
        }
        return board;
    }

    /**
     * Finds out what a decision brings about, and unless it is a trial saves all of it in one commit.
     *
     * @param insist whether limits and rules may be broken
     */
    Regrouping decide(UnitOfWork work, GroupBoard board, Regroup decision, boolean insist, boolean dryRun,
            IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, 10);
        var regrouping = studio.prepare(work, board.program(), board.day(), decision).run(progress.split(8));
        if (!insist && !regrouping.breaches().isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Desk_insist,
                    String.join(" ", regrouping.breaches()))); //$NON-NLS-1$
        }
        if (!dryRun) {
            var session = new EditSession(work);
            if (studio.apply(session, regrouping)) {
                session.save(CommitNote.of(KIND, session.undoLabel().orElse(KIND), true), progress.split(2));
            }
        }
        return regrouping;
    }

    /** The group of that name. */
    static Cohort group(GroupBoard board, String name) throws CadreException {
        return board.groups().stream().filter(group -> Folding.same(group.name(), name)).findFirst()
                .map(GroupCard::cohort).orElseThrow(() -> unknown(board, name));
    }

    private static CadreException unknown(GroupBoard board, String name) {
        var names = board.groups().stream().map(GroupCard::name).toList();
        var near = Nearest.to(name, names);
        return CadreException.input(near.isEmpty()
                ? NLS.bind(Messages.Desk_noGroup, name, String.join(COMMA, names))
                : NLS.bind(Messages.Desk_similar, name, String.join(COMMA, near)));
    }

    /** The group of that name, or the only one in which all of them are. */
    static Cohort groupOf(GroupBoard board, String name, List<Educator> people) throws CadreException {
        if (name != null) {
            return group(board, name);
        }
        var groups = board.groups().stream().filter(group -> people.stream().allMatch(person ->
                group.members().contains(person) || group.facilitators().contains(person))).toList();
        var names = people.stream().map(PersonName::show).collect(Collectors.joining(COMMA));
        if (groups.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Desk_nowhere, names));
        }
        if (groups.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Desk_ambiguous, names,
                    groups.stream().map(GroupCard::name).collect(Collectors.joining(COMMA))));
        }
        return groups.get(0).cohort();
    }

    /** That practice, or the only one around which there are groups. */
    static String focus(GroupBoard board, String focus) throws CadreException {
        var all = board.groups().stream().map(GroupCard::focus).distinct().toList();
        if (focus == null && all.size() > 1) {
            throw CadreException.input(NLS.bind(Messages.Desk_severalGroups, String.join(COMMA, all)));
        }
        return focus == null ? all.get(0) : focus.strip();
    }
}
