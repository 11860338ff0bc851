/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.scheduling.ui.bells.BellsTopic;
import org.cadre.scheduling.ui.cohorts.CohortsTopic;
import org.cadre.scheduling.ui.rules.RulesTopic;
import org.cadre.scheduling.ui.series.SeriesTopic;
import org.cadre.scheduling.ui.timetable.TimetablesTopic;
import org.cadre.ui.Errors;
import org.cadre.ui.program.ProgramPage;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The page of a program on which everything is set up that plans go by: topics, and one of them. */
public final class SetupPage implements ProgramPage {

    /** Id of the page. */
    public static final String ID = "org.cadre.scheduling.ui.setup"; //$NON-NLS-1$

    private static final int LEAST_WIDTH = 120;

    private final List<Topic> topics = List.of(new SeriesTopic(), new CohortsTopic(), new RulesTopic(),
            new TermsTopic(), new CalendarsTopic(), new BellsTopic(), new TimetablesTopic(), new HoursTopic(),
            new BusyTopic(), new SubstitutesTopic(), new SubstituteDaysTopic(), new RoomsTopic(),
            new TravelTopic());
    private final Map<Topic, Control> made = new HashMap<>();
    private ProgramPageSite site;
    private Table list;
    private Composite right;
    private final StackLayout stack = new StackLayout();

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 0).applyTo(root);
        list = new Table(root, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        topics.forEach(topic -> new TableItem(list, SWT.NONE).setText(topic.name()));
        GridDataFactory.fillDefaults().grab(false, true).minSize(LEAST_WIDTH, 0).applyTo(list);
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
        right = new Composite(root, SWT.NONE);
        right.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(right);
        list.select(0);
    }

    @Override
    public void refresh() {
        if (!list.isDisposed()) {
            show();
        }
    }

    @Override
    public void setFocus() {
        if (list.isFocusControl()) {
            return;
        }
        topic().setFocus();
    }

    private Topic topic() {
        return topics.get(Math.max(0, list.getSelectionIndex()));
    }

    private void show() {
        var topic = topic();
        var control = made.computeIfAbsent(topic, one -> one.create(right, site));
        if (stack.topControl != control) {
            stack.topControl = control;
            right.requestLayout();
            control.requestLayout();
        }
        try {
            topic.refresh();
        } catch (CadreException e) {
            site.editorSite().getService(Errors.class).show(e.getStatus());
        }
    }
}
