/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.series;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.Cohort;
import org.cadre.model.SessionKind;
import org.cadre.scheduling.desk.SeriesTexts;
import org.cadre.scheduling.model.SeriesMembers;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Outlooks;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.form.RecordForm;
import org.cadre.scheduling.ui.setup.Places;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Everything that can be said about a series, and what it comes to. */
final class SeriesDialog extends RecordForm {

    private static final int LEFT = 430;
    private static final int RIGHT = 412;
    private static final int GAP = 20;
    private static final int MOST_MINUTES = 480;
    private static final int MOST_WEEKS = 52;
    private static final int MOST_TIMES = 400;
    private static final int MOST_DAYS = 365;

    /**
     * What the form starts with.
     *
     * @param draft what is typed goes into it
     * @param others the other series of the program, which it can follow
     * @param people who can be an expert
     * @param outlooks counts what it comes to
     */
    record Start(SessionSeries draft, List<SessionSeries> others, People people, Outlooks outlooks) {
    }

    /** Keeps what was typed. */
    @FunctionalInterface
    interface Kept {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void keep(SessionSeries draft) throws CadreException;
    }

    private final Start start;
    private final SessionSeries draft;
    private final Kept kept;
    private Spinner places;
    private Spinner weekly;
    private Spinner within;

    SeriesDialog(Shell shell, String title, Start start, Kept kept) {
        super(shell, title, ""); //$NON-NLS-1$
        this.start = start;
        this.draft = start.draft();
        this.kept = kept;
    }

    @Override
    protected int width() {
        return LEFT + GAP + RIGHT;
    }

    @Override
    protected void createFields(Fields form) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(form.grid());
        var left = form.in(column(form.grid(), LEFT));
        what(left);
        often(left);
        var right = form.in(column(form.grid(), RIGHT));
        Places.dated(right, draft);
        where(right);
        wishes(right);
        order(right);
        enable();
    }

    private static Composite column(Composite grid, int width) {
        var column = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).hint(width, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private void what(Fields fields) {
        fields.text(Messages.Series_name, draft.getName(), draft::setName);
        var cohorts = new ArrayList<Cohort>();
        cohorts.add(null);
        cohorts.addAll(draft.getProgram().getCohorts());
        fields.choice(Messages.Series_cohort, cohorts, SeriesTopic::cohort, draft.getCohort(),
                draft::setCohort);
        fields.choice(Messages.Series_kind, SessionKind.VALUES, SeriesTexts::kind, draft.getKind(),
                draft::setKind);
        fields.choice(Messages.Series_members, SeriesMembers.VALUES, SeriesTexts::members,
                draft.getMembers(), members -> {
            draft.setMembers(members);
            enable();
        });
        start.people().several(fields, Messages.Series_experts, draft.getExperts(), experts -> {
            draft.getExperts().clear();
            draft.getExperts().addAll(experts);
        });
        places = fields.number(Messages.Series_places, draft.getPlaces(), 0, 100, Messages.Unit_people,
                draft::setPlaces);
    }

    private void often(Fields fields) {
        fields.number(Messages.Series_minutes, draft.getMinutes(), 5, MOST_MINUTES, Messages.Unit_minutes,
                draft::setMinutes);
        fields.number(Messages.Series_every, draft.getEveryWeeks(), 1, MOST_WEEKS, Messages.Unit_weeks,
                draft::setEveryWeeks);
        fields.number(Messages.Series_times, draft.getTimes(), 0, MOST_TIMES, Messages.Unit_times,
                draft::setTimes);
        weekly = fields.number(Messages.Series_weekly, draft.getMinutesPerWeek(), 0, MOST_MINUTES,
                Messages.Unit_weekly, draft::setMinutesPerWeek);
    }

    private void where(Fields fields) {
        fields.choice(Messages.Series_place, List.of(0, 1, 2), SeriesDialog::place,
                draft.isInPerson() ? draft.isVirtual() ? 1 : 0 : 2, place -> {
            draft.setInPerson(place < 2);
            draft.setVirtual(place > 0);
        });
        fields.check(Messages.Series_leaves, draft.isLeavesClass(), draft::setLeavesClass);
        fields.check(Messages.Series_late, draft.isAfterHours(), draft::setAfterHours);
    }

    private static String place(int place) {
        return place == 0 ? Messages.Place_room : place == 1 ? Messages.Place_either : Messages.Place_call;
    }

    private void wishes(Fields fields) {
        fields.weekdays(Messages.Series_weekdays, draft.getWeekdays(), days -> {
            draft.getWeekdays().clear();
            draft.getWeekdays().addAll(days);
        });
        fields.time(Messages.Series_notBefore, draft.getNotBefore(), draft::setNotBefore);
        fields.time(Messages.Series_notAfter, draft.getNotAfter(), draft::setNotAfter);
        fields.check(Messages.Series_same, draft.isSameSlot(), draft::setSameSlot);
    }

    private void order(Fields fields) {
        var before = new ArrayList<SessionSeries>();
        before.add(null);
        before.addAll(start.others());
        fields.choice(Messages.Series_follows, before, SeriesDialog::name, draft.getFollows(), one -> {
            draft.setFollows(one);
            enable();
        });
        within = fields.number(Messages.Series_within, draft.getWithinDays(), 0, MOST_DAYS,
                Messages.Unit_within, draft::setWithinDays);
    }

    private static String name(SessionSeries one) {
        return one == null ? Messages.Series_followsNone : one.getCohort() == null ? one.getName()
                : one.getName() + " (" + one.getCohort().getName() + ')'; //$NON-NLS-1$
    }

    private void enable() {
        if (within != null) {
            places.setEnabled(draft.getMembers() == SeriesMembers.BOOKED);
            weekly.setEnabled(draft.getMembers() == SeriesMembers.PAIRS);
            within.setEnabled(draft.getFollows() != null);
        }
    }

    @Override
    protected String outlook() {
        return SeriesTexts.outlook(draft, start.outlooks().of(draft));
    }

    @Override
    protected void apply() throws CadreException {
        if (draft.getMembers() != SeriesMembers.BOOKED) {
            draft.setPlaces(0);
        }
        kept.keep(draft);
    }
}
