/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.cadre.scheduling.ui.Messages;
import org.cadre.scheduling.ui.state.ProgramSchedule;
import org.cadre.scheduling.ui.state.View;
import org.cadre.scheduling.ui.state.Whom;
import org.cadre.ui.editor.Later;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.IMenuService;
import org.eclipse.ui.services.IServiceLocator;

/** The head of the Schedule page: how to look, which days, whose sessions, and what can be done. */
final class ScheduleBar {

    /** Where commands of the page are contributed. */
    static final String TOOLS = "toolbar:org.cadre.scheduling.ui.page"; //$NON-NLS-1$

    private static final int PAUSE = 250;
    private static final int COLUMNS = 3;
    private static final int TEXT_WIDTH = 120;

    private final Composite root;
    private final Map<View, ToolItem> views = new EnumMap<>(View.class);
    private final Label title;
    private final Combo combo;
    private final Text text;
    private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
    private final IMenuService menus;
    private List<Whom> offered = List.of(new Whom.Everybody());

    ScheduleBar(Composite parent, IServiceLocator services, Consumer<View> turn, IntConsumer step,
            Runnable today, Runnable filter) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 4).spacing(8, 4).applyTo(root);
        createViews(turn);
        createDays(step, today);
        title = new Label(root, SWT.NONE);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
                .applyTo(title);
        var second = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(8, 0).applyTo(second);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(second);
        menus = services.getService(IMenuService.class);
        menus.populateContributionManager(tools, TOOLS);
        combo = new Combo(second, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setToolTipText(Messages.Bar_whom);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter.run()));
        text = new Text(second, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(Messages.Bar_filter);
        text.setToolTipText(Messages.Bar_filterTip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
        var pause = new Later(text, PAUSE, filter);
        text.addModifyListener(event -> pause.request());
        tools.createControl(second);
        forget();
    }

    private void createViews(Consumer<View> turn) {
        var choice = new ToolBar(root, SWT.FLAT | SWT.RIGHT);
        addView(choice, View.DAY, Messages.Bar_day, turn);
        addView(choice, View.WEEK, Messages.Bar_week, turn);
        addView(choice, View.TERM, Messages.Bar_term, turn);
        addView(choice, View.LIST, Messages.Bar_list, turn);
    }

    private void addView(ToolBar choice, View view, String name, Consumer<View> turn) {
        var item = new ToolItem(choice, SWT.RADIO);
        item.setText(name);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (item.getSelection()) {
                turn.accept(view);
            }
        }));
        views.put(view, item);
    }

    private void createDays(IntConsumer step, Runnable today) {
        var days = new ToolBar(root, SWT.FLAT | SWT.RIGHT);
        addStep(days, "\u25c0", Messages.Bar_back, () -> step.accept(-1)); //$NON-NLS-1$
        addStep(days, Messages.Bar_today, Messages.Bar_todayTip, today);
        addStep(days, "\u25b6", Messages.Bar_on, () -> step.accept(1)); //$NON-NLS-1$
    }

    private static void addStep(ToolBar days, String name, String tip, Runnable action) {
        var item = new ToolItem(days, SWT.PUSH);
        item.setText(name);
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    Control control() {
        return root;
    }

    /** Whose sessions the user wants to see. */
    Whom whom() {
        return offered.get(Math.max(0, combo.getSelectionIndex()));
    }

    /** The words that she looks for. */
    String text() {
        return text.getText();
    }

    /** Offers the cohorts and schools of a program; what is chosen stays chosen. */
    void offer(ProgramSchedule schedule) {
        var now = new ArrayList<Whom>(List.of(new Whom.Everybody()));
        schedule.program().getCohorts().forEach(cohort -> now.add(new Whom.OfCohort(cohort)));
        schedule.schools().forEach(school -> now.add(new Whom.OfSchool(school)));
        var names = now.stream().map(ScheduleBar::name).toArray(String[]::new);
        if (!now.equals(offered) || !List.of(names).equals(List.of(combo.getItems()))) {
            int place = now.indexOf(whom());
            offered = List.copyOf(now);
            combo.setItems(names);
            combo.select(Math.max(0, place));
            combo.requestLayout();
        }
    }

    /** Forgets whose sessions were chosen, since there is another database. */
    void forget() {
        offered = List.of(new Whom.Everybody());
        combo.setItems(name(offered.getFirst()));
        combo.select(0);
    }

    /** Shows how and where the user looks. */
    void show(View view, String period) {
        views.forEach((key, item) -> mark(item, key == view));
        title.setText(period.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        title.setToolTipText(period);
    }

    /** Shows the view that is chosen, also where the look of the system hardly shows a pressed button. */
    private static void mark(ToolItem item, boolean chosen) {
        item.setSelection(chosen);
        item.setBackground(chosen ? item.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : null);
        item.setForeground(chosen ? item.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT) : null);
    }

    void dispose() {
        menus.releaseContributions(tools);
        tools.dispose();
    }

    private static String name(Whom whom) {
        return switch (whom) {
            case Whom.Everybody all -> Messages.Bar_everybody;
            case Whom.OfCohort of -> NLS.bind(Messages.Bar_cohort, of.cohort().getName());
            case Whom.OfSchool of -> NLS.bind(Messages.Bar_school, of.school().getName());
        };
    }
}
