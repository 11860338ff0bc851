/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.state;

import java.time.Instant;
import java.util.Objects;

import org.cadre.core.people.PersonName;
import org.cadre.matching.model.Veto;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.ui.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * Something the coordinator ruled out, as the table shows it. Immutable.
 *
 * @param key the identity
 * @param text what it is, as a sentence
 * @param reason why; empty where nobody said
 * @param by who decided it
 * @param at when
 * @param takeBack the decision that takes it back
 */
public record VetoRow(String key, String text, String reason, String by, Instant at, Ruling takeBack) {

    /** The row of a veto. */
    public static VetoRow of(Veto veto) {
        return new VetoRow(veto.getUuid(), text(veto), Objects.requireNonNullElse(veto.getReason(), ""),
                //$NON-NLS-1$
                Objects.requireNonNullElse(veto.getBy(), ""), veto.getAt(), takeBack(veto)); //$NON-NLS-1$
    }

    private static String text(Veto veto) {
        return switch (veto.getKind()) {
            case PAIR -> NLS.bind(Messages.Veto_pair, PersonName.show(veto.getMentee()),
                    PersonName.show(veto.getMentor()));
            case MENTOR -> NLS.bind(Messages.Veto_mentor, PersonName.show(veto.getMentor()));
            case MENTEE -> NLS.bind(Messages.Veto_mentee, PersonName.show(veto.getMentee()));
        };
    }

    private static Ruling takeBack(Veto veto) {
        return switch (veto.getKind()) {
            case PAIR -> new Ruling.Permit(veto.getMentee(), veto.getMentor());
            case MENTOR -> new Ruling.Open(veto.getMentor());
            case MENTEE -> new Ruling.TakeIn(veto.getMentee());
        };
    }
}
