/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.task.Task;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Finds out on any thread what a decision about groups brings about, and changes nothing.
 *
 * @param board the groups as they stand
 * @param decision the decision
 * @param people everybody whom it may concern
 */
record RegroupTask(GroupBoard board, Regroup decision, GroupPeople people) implements Task<Regrouping> {

    @Override
    public Regrouping run(IProgressMonitor monitor) throws CadreException {
        var before = GroupDrafts.of(board);
        var after = GroupDrafts.of(board);
        var about = new Regrouper(after, people, () -> monitor != null && monitor.isCanceled())
                .apply(decision);
        if (monitor != null && monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        after.groups().removeIf(group -> group.members().isEmpty() && group.cohort() != null
                && before.find(group.cohort()).filter(old -> !old.members().isEmpty()).isPresent());
        return new Regrouping(board, decision, after, about, after.movedSince(before),
                Regrouping.breaches(before, after, people), average(before.groups()),
                average(after.groups()));
    }

    private int average(List<GroupDraft> groups) {
        long sum = 0;
        long pairs = 0;
        for (var group : groups) {
            long size = group.members().size();
            sum += people.fit(group.members());
            pairs += size * (size - 1) / 2;
        }
        return pairs == 0 ? 0 : (int) (sum / pairs);
    }
}
