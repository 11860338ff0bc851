/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * Takes groups of a program, and decisions about them, from one unit of work to another one. Every method
 * fails with a {@link CadreException} if somebody, or a group, is gone there.
 */
public final class GroupTransfer {

    private final Counterparts here;
    private final Program program;
    private final Map<String, Cohort> cohorts = new HashMap<>();

    /**
     * @param here finds people in the other unit of work
     * @param program the program, of any unit of work
     */
    public GroupTransfer(Counterparts here, Program program) throws CadreException {
        this.here = here;
        this.program = here.of(program);
        this.program.getCohorts().forEach(cohort -> cohorts.put(cohort.getUuid(), cohort));
    }

    /** The same decision about the people and groups that are here. */
    public Regroup of(Regroup there) throws CadreException {
        return switch (there) {
            case Regroup.Move move -> new Regroup.Move(here.of(move.people()), of(move.to()));
            case Regroup.Swap swap -> new Regroup.Swap(here.of(swap.one()), of(swap.groupOfOne()),
                    here.of(swap.other()), of(swap.groupOfOther()));
            case Regroup.Lock lock -> new Regroup.Lock(here.of(lock.people()), of(lock.group()));
            case Regroup.Unlock unlock -> new Regroup.Unlock(here.of(unlock.people()), of(unlock.group()));
            case Regroup.Split split -> new Regroup.Split(of(split.group()));
            case Regroup.Merge merge -> new Regroup.Merge(of(merge.into()), of(merge.from()));
            case Regroup.LeaveOut out -> new Regroup.LeaveOut(here.of(out.people()), of(out.group()));
            case Regroup.Arrange arrange -> arrange;
        };
    }

    /** The same proposal about the people who are here. */
    public CircleProposal of(CircleProposal there) throws CadreException {
        var circles = new ArrayList<Circle>();
        for (var circle : there.circles()) {
            circles.add(new Circle(here.of(circle.members()),
                    Optional.ofNullable(here.of(circle.facilitator().orElse(null))), circle.fit()));
        }
        return new CircleProposal(program, there.size(), there.focus(), circles, there.division());
    }

    /** What the same decision brings about, about the people and groups that are here. */
    public Regrouping of(Regrouping there) throws CadreException {
        var moved = new ArrayList<Regrouped>();
        for (var one : there.moved()) {
            moved.add(new Regrouped(here.of(one.person()), one.from(), one.to()));
        }
        return new Regrouping(board(there.board()), of(there.decision()), drafts(there.after()),
                people(there.about()), moved, there.breaches(), there.fitBefore(), there.fitAfter());
    }

    private GroupBoard board(GroupBoard there) throws CadreException {
        var cards = new ArrayList<GroupCard>();
        for (var card : there.groups()) {
            cards.add(new GroupCard(of(card.cohort()), card.size(), here.of(card.members()),
                    here.of(card.facilitators()), people(card.locked()), card.figures()));
        }
        return new GroupBoard(program, there.day(), cards, here.of(there.loose()), here.of(there.idle()),
                people(there.leftOut()));
    }

    private GroupDrafts drafts(GroupDrafts there) throws CadreException {
        var groups = new ArrayList<GroupDraft>();
        for (var draft : there.groups()) {
            groups.add(draft(draft));
        }
        var leftOut = new HashMap<String, Set<Educator>>();
        for (var out : there.leftOut().entrySet()) {
            leftOut.put(out.getKey(), people(out.getValue()));
        }
        var merged = new HashMap<Cohort, Cohort>();
        for (var merge : there.merged().entrySet()) {
            merged.put(of(merge.getKey()), of(merge.getValue()));
        }
        return new GroupDrafts(groups, leftOut, merged);
    }

    private GroupDraft draft(GroupDraft there) throws CadreException {
        var cohort = there.cohort() == null ? null : of(there.cohort());
        var draft = new GroupDraft(cohort, there.name(), there.focus(), there.size());
        draft.members().addAll(people(there.members()));
        draft.leaders().addAll(here.of(there.leaders()));
        draft.locked().addAll(people(there.locked()));
        return draft;
    }

    private Set<Educator> people(Collection<Educator> there) throws CadreException {
        return new LinkedHashSet<>(here.of(List.copyOf(there)));
    }

    private Cohort of(Cohort there) throws CadreException {
        var same = cohorts.get(there.getUuid());
        if (same == null) {
            throw CadreException.input(NLS.bind(Messages.Regroup_gone,
                    Objects.requireNonNullElse(there.getName(), ""))); //$NON-NLS-1$
        }
        return same;
    }
}
