/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.ConflictKey;
import org.cadre.core.merge.FieldConflict;
import org.cadre.core.merge.Side;
import org.eclipse.osgi.util.NLS;

/** What the merge dialog shows and what was chosen in it; knows no widgets. */
public final class MergeModel {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final List<FieldConflict> conflicts;
    private final Map<ConflictKey, Side> sides = new HashMap<>();

    /** Asks about these fields; nothing is chosen at first. */
    public MergeModel(List<FieldConflict> conflicts) {
        this.conflicts = List.copyOf(conflicts);
    }

    /** The fields, record by record. */
    public List<FieldConflict> conflicts() {
        return conflicts;
    }

    /** What was chosen for a field; empty at first. */
    public Optional<Side> side(FieldConflict conflict) {
        return Optional.ofNullable(sides.get(conflict.key()));
    }

    /** Chooses for some fields. */
    public void choose(Collection<FieldConflict> some, Side side) {
        some.forEach(conflict -> sides.put(conflict.key(), side));
    }

    /** Chooses the same for all fields. */
    public void chooseAll(Side side) {
        choose(conflicts, side);
    }

    /** Whether something is chosen for every field. */
    public boolean isComplete() {
        return sides.size() == conflicts.size();
    }

    /** What is chosen so far. */
    public Choices choices() {
        return Choices.of(sides);
    }

    /** What is still to be done, as a sentence. */
    public String progress() {
        var left = conflicts.size() - sides.size();
        if (left == 0) {
            return Messages.Merge_ready;
        }
        return conflicts.size() == 1 ? Messages.Merge_one : NLS.bind(Messages.Merge_left, left, conflicts.size());
    }

    /** The choice for a field, as a word. */
    public String choice(FieldConflict conflict) {
        return side(conflict).map(side -> side == Side.MINE ? Messages.Merge_mine : Messages.Merge_theirs)
                .orElse(Messages.Merge_open);
    }

    /** Who saved the other value, and when. */
    public static String author(FieldConflict conflict) {
        return conflict.by() == null ? Messages.Merge_somebody
                : NLS.bind(Messages.Merge_author, conflict.by().note().who(),
                        TIME.format(conflict.by().at().atZone(ZoneId.systemDefault())));
    }
}
