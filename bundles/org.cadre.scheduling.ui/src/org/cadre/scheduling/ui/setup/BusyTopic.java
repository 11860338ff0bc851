/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.CommitmentKind;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.Elements;
import org.cadre.ui.editor.Today;
import org.cadre.ui.table.Column;

/** Times at which people cannot be asked, from calendar files or entered by hand. */
final class BusyTopic extends RecordTopic<Commitment> {

    private static final LocalTime START = LocalTime.of(8, 0);

    BusyTopic() {
        super(Query.all(Literals.COMMITMENT, Commitment.class), new Words(Messages.Busy_topic,
                Messages.Busy_one, Messages.Busy_explanation, Messages.Busy_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Commitment>> columns() {
        return List.of(Column.text("who", Messages.Column_who, 22, one -> Places.name(one.getEducator())),
                Column.<Commitment> text("from", Messages.Column_from, 20, one -> at(one.getStartsAt()))
                        .orderedBy(Comparator.comparing(Commitment::getStartsAt,
                                Comparator.nullsFirst(Comparator.naturalOrder()))),
                Column.<Commitment> text("until", Messages.Column_until, 20, one -> at(one.getEndsAt()))
                        .orderedBy(Comparator.comparing(Commitment::getEndsAt,
                                Comparator.nullsFirst(Comparator.naturalOrder()))),
                Column.text("kind", Messages.Busy_why, 14, one -> kind(one.getKind())),
                Column.text("source", Messages.Busy_source, 16,
                        one -> one.getSource() == null ? Messages.Busy_byHand : one.getSource()));
    }

    private static String at(LocalDateTime at) {
        return at == null ? "" //$NON-NLS-1$
                : Times.date(at.toLocalDate()) + ' ' + Times.time(at.toLocalTime());
    }

    private static String kind(CommitmentKind kind) {
        return switch (kind) {
            case BUSY -> Messages.Busy_busy;
            case ABSENT -> Messages.Busy_absent;
        };
    }

    @Override
    protected Commitment fresh() throws CadreException {
        var busy = SchedulingFactory.eINSTANCE.createCommitment();
        var today = Today.in(session());
        busy.setStartsAt(today.atTime(START));
        busy.setEndsAt(today.atTime(START).plusHours(1));
        return busy;
    }

    @Override
    protected void fields(Fields fields, Commitment draft) throws CadreException {
        new People(session().work().load(Roots.EDUCATORS), site().editorSite().getService(Elements.class))
                .one(fields, Messages.Column_who, draft.getEducator(), draft::setEducator);
        fields.choice(Messages.Busy_why, CommitmentKind.VALUES, BusyTopic::kind, draft.getKind(),
                draft::setKind);
        var start = new Typed(draft.getStartsAt());
        fields.day(Messages.Busy_firstDay, start.day, Messages.Setup_needed, day -> {
            start.day = day;
            draft.setStartsAt(start.at());
        });
        fields.time(Messages.Column_from, start.time, time -> {
            start.time = time;
            draft.setStartsAt(start.at());
        });
        var end = new Typed(draft.getEndsAt());
        fields.day(Messages.Busy_lastDay, end.day, Messages.Setup_needed, day -> {
            end.day = day;
            draft.setEndsAt(end.at());
        });
        fields.time(Messages.Column_until, end.time, time -> {
            end.time = time;
            draft.setEndsAt(end.at());
        });
    }

    @Override
    protected void check(Commitment draft, List<Commitment> present) throws CadreException {
        if (draft.getEducator() == null) {
            throw CadreException.input(Messages.Busy_nobody);
        }
        if (draft.getStartsAt() == null || draft.getEndsAt() == null
                || !draft.getStartsAt().isBefore(draft.getEndsAt())) {
            throw CadreException.input(Messages.Busy_noTime);
        }
    }

    /** A day and a time that are typed in two fields. */
    private static final class Typed {

        private LocalDate day;
        private LocalTime time;

        Typed(LocalDateTime at) {
            day = at == null ? null : at.toLocalDate();
            time = at == null ? null : at.toLocalTime();
        }

        LocalDateTime at() {
            return day == null || time == null ? null : day.atTime(time);
        }
    }
}
