/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.rounds;

import java.time.LocalDate;
import java.util.List;

import org.cadre.matching.model.TalkAnswer;
import org.cadre.matching.rounds.Reply;
import org.cadre.matching.talks.TalkTexts;
import org.cadre.matching.ui.Dates;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** One line for what one side says: answer, place in the order, day. */
final class AnswerFields {

    private static final List<TalkAnswer> ANSWERS = List.of(TalkAnswer.NONE, TalkAnswer.YES,
            TalkAnswer.MAYBE, TalkAnswer.NO);

    private final Combo answer;
    private final Spinner rank;
    private final DateTime on;

    AnswerFields(Composite body, String label, Reply known, LocalDate today) {
        new Label(body, SWT.NONE).setText(label);
        answer = new Combo(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        answer.setItems(ANSWERS.stream().map(TalkTexts::answer).toArray(String[]::new));
        answer.select(ANSWERS.indexOf(known.answer()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(answer);
        rank = new Spinner(body, SWT.BORDER);
        rank.setValues(known.rank(), 0, Reply.MOST_RANK, 0, 1, 5);
        on = new DateTime(body, SWT.DATE | SWT.DROP_DOWN);
        Dates.show(on, known.on() == null ? today : known.on());
        name(answer, label);
        name(rank, label + ' ' + Messages.Answer_choice);
        name(on, label + ' ' + Messages.Answer_on);
        answer.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow()));
        follow();
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    private TalkAnswer answer() {
        return ANSWERS.get(answer.getSelectionIndex());
    }

    private void follow() {
        rank.setEnabled(answer() == TalkAnswer.YES || answer() == TalkAnswer.MAYBE);
        on.setEnabled(answer() != TalkAnswer.NONE);
    }

    Reply read() {
        return new Reply(answer(), rank.getSelection(), Dates.read(on));
    }
}
