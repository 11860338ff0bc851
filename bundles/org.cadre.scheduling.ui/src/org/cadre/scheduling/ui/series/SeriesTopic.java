/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.Cohort;
import org.cadre.scheduling.desk.Draft;
import org.cadre.scheduling.desk.SeriesDesk;
import org.cadre.scheduling.desk.SeriesTexts;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Outlooks;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.setup.ListTopic;
import org.cadre.ui.Elements;
import org.cadre.ui.editor.Today;
import org.cadre.ui.table.Column;

/** The sessions that a program expects again and again. */
public final class SeriesTopic extends ListTopic<SessionSeries> {

    private Outlooks outlooks;

    /** The topic. */
    public SeriesTopic() {
        super(Messages.Series_topic, Literals.SESSION_SERIES);
    }

    @Override
    protected String explanation() {
        return Messages.Series_explanation;
    }

    @Override
    protected String empty() {
        return Messages.Series_empty;
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<SessionSeries>> columns() {
        return List.of(Column.text("name", Messages.Series_name, 18, SessionSeries::getName),
                Column.text("cohort", Messages.Series_cohort, 16, one -> cohort(one.getCohort())),
                Column.text("often", Messages.Series_often, 24, SeriesTexts::often),
                Column.text("outlook", Messages.Series_outlook, 34, this::outlook),
                Column.text("members", Messages.Series_members, 24,
                        one -> SeriesTexts.members(one.getMembers())),
                Column.text("wishes", Messages.Series_wishes, 20, SeriesTexts::wishes),
                Column.text("place", Messages.Series_place, 14, SeriesTexts::place));
    }

    static String cohort(Cohort cohort) {
        return cohort == null ? Messages.Series_program : cohort.getName();
    }

    private String outlook(SessionSeries one) {
        return outlooks == null ? "" : SeriesTexts.outlook(one, outlooks.of(one)); //$NON-NLS-1$
    }

    @Override
    protected List<SessionSeries> rows() throws CadreException {
        outlooks = new Outlooks(session().work(), today());
        return desk().of(session().work(), site().program());
    }

    @Override
    protected void createButtons() {
        button(Messages.Series_preset, () -> new PresetDialog(shell(), site().program(),
                new Outlooks(session().work(), today())::of, this::addPreset).open());
        button(Messages.Series_add, () -> open(Messages.Series_addTitle,
                desk().blank(site().program(), null), draft -> desk().add(session(), draft)));
        eachButton(Messages.Series_change, this::change);
        eachButton(Messages.Series_remove, this::remove);
    }

    private void addPreset(String id, Cohort cohort) throws CadreException {
        desk().addPreset(session(), id, site().program(), cohort);
    }

    @Override
    protected void change(SessionSeries record) throws CadreException {
        open(Messages.Series_changeTitle, Draft.of(record),
                draft -> desk().change(session(), record, draft));
    }

    @Override
    protected void remove(SessionSeries record) throws CadreException {
        desk().remove(session(), record);
    }

    @Override
    protected String sentence(SessionSeries record) {
        return Stream.of(outlook(record), SeriesTexts.wishes(record)).filter(text -> !text.isEmpty())
                .findFirst().orElse(""); //$NON-NLS-1$
    }

    private void open(String title, SessionSeries draft, SeriesDialog.Kept kept) throws CadreException {
        var others = desk().of(session().work(), site().program()).stream()
                .filter(one -> !one.getUuid().equals(draft.getUuid())).toList();
        var people = new People(session().work().load(Roots.EDUCATORS),
                site().editorSite().getService(Elements.class));
        new SeriesDialog(shell(), title, new SeriesDialog.Start(draft, others, people,
                new Outlooks(session().work(), today())), kept).open();
    }

    private LocalDate today() throws CadreException {
        return Today.in(session());
    }

    private SeriesDesk desk() {
        return site().editorSite().getService(SeriesDesk.class);
    }
}
