/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.cadre.core.store.Commit;
import org.cadre.model.Element;

/** How what one person changed and not saved yet stands to what others saved meanwhile. */
public final class Divergence {

    private final List<RootDivergence> roots;
    private final List<FieldConflict> conflicts;

    /**
     * @param roots the roots that both changed
     * @param names finds elements to name in texts, by id
     */
    public Divergence(List<RootDivergence> roots, Function<String, Optional<Element>> names) {
        this.roots = List.copyOf(roots);
        this.conflicts = conflicts(roots, new ClashTexts(names));
    }

    /** The roots that both changed. */
    public List<RootDivergence> roots() {
        return roots;
    }

    /** The fields that need a choice, record by record; empty if everything merges without a question. */
    public List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** Whether nobody changed what this person changed. */
    public boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Whether there is a choice for every conflict. */
    public boolean isDecidedBy(Choices choices) {
        return conflicts.stream().allMatch(conflict -> choices.of(conflict.key()).isPresent());
    }

    /** The names of those whose changes are merged, in alphabetical order. */
    public List<String> authors() {
        var names = new TreeSet<String>();
        roots.stream().map(RootDivergence::by).filter(by -> by != null).map(Commit::note)
                .forEach(note -> names.add(note.who()));
        return List.copyOf(names);
    }

    private static List<FieldConflict> conflicts(List<RootDivergence> roots, ClashTexts texts) {
        var conflicts = new ArrayList<FieldConflict>();
        for (var root : roots) {
            var merge = new ThreeWay(root.id(), Choices.NONE);
            merge.merge(root.base(), root.mine(), root.theirs());
            merge.clashes().forEach(clash -> conflicts.add(texts.conflict(clash, root)));
        }
        return List.copyOf(conflicts);
    }
}
