/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.cadre.ui.Elements;
import org.cadre.ui.form.ElementPicker;
import org.eclipse.swt.widgets.Shell;

/**
 * Lets the user choose people.
 *
 * @param all who can be chosen
 * @param elements names them
 */
public record People(List<Educator> all, Elements elements) {

    /** A field for several people. */
    public void several(Fields fields, String label, List<Educator> present, Consumer<List<Educator>> set) {
        fields.chosen(label, names(present), show -> {
            var picked = pick(fields, label);
            if (!picked.isEmpty()) {
                set.accept(picked);
                show.accept(names(picked));
            }
        }, () -> set.accept(List.of()));
    }

    /** Lets the user pick several people; empty if she picks none. */
    public List<Educator> pick(Fields fields, String title) {
        return new ElementPicker(shell(fields), title, all, elements).pickSeveral().stream()
                .map(Educator.class::cast).toList();
    }

    /** A field for one person; null for nobody. */
    public void one(Fields fields, String label, Educator present, Consumer<Educator> set) {
        fields.chosen(label, present == null ? "" : PersonName.show(present), //$NON-NLS-1$
                show -> new ElementPicker(shell(fields), label, all, elements).pick()
                        .map(Educator.class::cast).ifPresent(picked -> {
                    set.accept(picked);
                    show.accept(PersonName.show(picked));
                }), () -> set.accept(null));
    }

    private static Shell shell(Fields fields) {
        return fields.grid().getShell();
    }

    private static String names(List<Educator> people) {
        return people.stream().map(PersonName::show).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
