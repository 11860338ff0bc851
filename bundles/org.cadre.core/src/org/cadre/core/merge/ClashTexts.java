/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.merge;

import java.util.Optional;
import java.util.function.Function;

import org.cadre.core.listing.ElementName;
import org.cadre.core.merge.Clash.Kind;
import org.cadre.model.Element;
import org.eclipse.osgi.util.NLS;

/** Says in the user's words what two people changed. */
final class ClashTexts {

    private final Function<String, Optional<Element>> names;
    private final ValueTexts values;

    /**
     * @param names finds elements to name, by id
     */
    ClashTexts(Function<String, Optional<Element>> names) {
        this.names = names;
        this.values = new ValueTexts(names);
    }

    FieldConflict conflict(Clash clash, RootDivergence root) {
        return new FieldConflict(clash.key(), record(clash, root), field(clash),
                values.of(clash.feature(), clash.base()), side(clash, clash.mine(), Kind.REMOVED_HERE),
                side(clash, clash.theirs(), Kind.REMOVED_THERE), root.by());
    }

    private String record(Clash clash, RootDivergence root) {
        var kind = Words.kind(root.type());
        var name = names.apply(root.id()).map(ElementName::of);
        var record = name.map(n -> NLS.bind(Messages.Merge_record, kind, n)).orElse(kind);
        return clash.element().id().equals(root.id()) ? record
                : NLS.bind(Messages.Merge_part, record, values.summary(clash.element()));
    }

    private String field(Clash clash) {
        return switch (clash.kind()) {
            case VALUE -> Words.of(clash.feature().getName());
            case ORDER -> NLS.bind(Messages.Merge_order, Words.of(clash.feature().getName()));
            case REMOVED_HERE, REMOVED_THERE -> Messages.Merge_existence;
        };
    }

    private String side(Clash clash, Object value, Kind removed) {
        return switch (clash.kind()) {
            case VALUE, ORDER -> values.of(clash.feature(), value);
            case REMOVED_HERE, REMOVED_THERE ->
                clash.kind() == removed ? Messages.Merge_removed : values.changes(clash);
        };
    }
}
