/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.tradeoff;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.matching.fair.AimTexts;
import org.cadre.matching.fair.TradeOff;
import org.cadre.matching.fair.TradeOffPoint;
import org.cadre.matching.fair.TradeOffTable;
import org.cadre.matching.policy.Aim;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.matching.ui.command.MatchJobs;
import org.cadre.ui.Errors;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A tab in which the aim is chosen, aims are compared, and a point of the comparison is made the match. */
public final class TradeOffTab {

    private static final String TABLE = "org.cadre.matching.ui.tradeoff"; //$NON-NLS-1$
    private static final int COLUMNS = 4;
    @SuppressWarnings("nls")
    private static final List<String> IDS = List.of("aim", "mean", "lowest", "changes", "waiting", "idle");

    private final ProgramPageSite site;
    private final Composite root;
    private final Combo aims;
    private final Button compare;
    private final Button use;
    private final Label text;
    private final TradeOffPlot plot;
    private final DataTable<TradeOffPoint> table;
    private Optional<TradeOff> shown = Optional.empty();

    /** Creates the tab for the program of that page. */
    public TradeOffTab(Composite parent, ProgramPageSite site) {
        this.site = site;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(8, 8).spacing(8, 8).applyTo(root);
        var label = new Label(root, SWT.NONE);
        label.setText(Messages.Tab_aim);
        aims = new Combo(root, SWT.DROP_DOWN | SWT.READ_ONLY);
        aims.setItems(Arrays.stream(Aim.values()).map(AimTexts::name).toArray(String[]::new));
        aims.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
            keep(Aim.values()[aims.getSelectionIndex()], Optional.empty())));
        compare = button(Messages.Tab_compare, this::compare);
        use = button(Messages.Tab_use, this::use);
        text = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(100, SWT.DEFAULT)
                .applyTo(text);
        var halves = new SashForm(root, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(halves);
        plot = new TradeOffPlot(halves, this::turnTo, this::use);
        table = new DataTable<>(halves, TABLE, SWT.SINGLE, columns());
        table.setEmptyText(Messages.Table_empty);
        table.onOpen(point -> use());
        table.viewer().addPostSelectionChangedListener(event -> follow());
        halves.setWeights(45, 55);
        say(Messages.Tab_nothing);
        follow();
    }

    private Button button(String title, Runnable action) {
        var button = new Button(root, SWT.PUSH);
        button.setText(title);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private static List<Column<TradeOffPoint>> columns() {
        var titles = TradeOffTable.titles();
        return IntStream.range(0, titles.size()).mapToObj(place -> column(IDS.get(place),
                titles.get(place), place)).toList();
    }

    private static Column<TradeOffPoint> column(String id, String title, int place) {
        int width = place == 0 ? 22 : 10;
        var column = Column.<TradeOffPoint> text(id, title, width,
                point -> TradeOffTable.cells(point).get(place));
        return place == 0 ? column : column.orderedBy(Comparator.comparingInt(point ->
            number(point, place)));
    }

    private static int number(TradeOffPoint point, int place) {
        var figures = point.figures();
        return List.of(0, figures.mean(), figures.lowest(), figures.changes(), figures.waiting(),
                figures.idle()).get(place);
    }

    /** What the tab says. */
    public static String title() {
        return Messages.Tab_title;
    }

    /** The whole of it. */
    public Control control() {
        return root;
    }

    /** Shows the aim of the program's policy. */
    public void refresh() {
        try {
            aims.select(policy().aim().ordinal());
            aims.setEnabled(true);
        } catch (CadreException e) {
            aims.setEnabled(false);
            say(e.getMessage());
        }
    }

    /** Puts the keyboard where one begins. */
    public void setFocus() {
        aims.setFocus();
    }

    private Policy policy() throws CadreException {
        return service(ProgramPolicies.class).of(site.session().work(), site.program());
    }

    private void compare() {
        try {
            if (!service(OpenDatabase.class).save()) {
                return;
            }
            var policy = policy();
            var today = Today.in(site.session());
            var matcher = service(Matcher.class);
            var program = site.program();
            var task = service(SavedCopy.class).task(site.session(),
                    work -> matcher.tradeOff(work, new Counterparts(work).of(program), policy, today));
            compare.setEnabled(false);
            say(Messages.Tab_running);
            service(TaskRunner.class).start(NLS.bind(Messages.Tab_job, site.program().getName()), task,
                    this::show, this::failed);
        } catch (CadreException e) {
            service(Errors.class).show(e.getStatus());
        }
    }

    private void failed(IStatus status) {
        if (!root.isDisposed()) {
            compare.setEnabled(true);
            say(status.getSeverity() == IStatus.CANCEL ? Messages.Tab_nothing
                    : NLS.bind(Messages.Tab_failed, status.getMessage()));
        }
    }

    private void show(TradeOff tradeOff) {
        if (root.isDisposed()) {
            return;
        }
        shown = Optional.of(tradeOff);
        compare.setEnabled(true);
        long different = tradeOff.points().stream().map(TradeOffPoint::figures).distinct().count();
        say(different == 1 ? Messages.Tab_same : NLS.bind(Messages.Tab_compared, tradeOff.proposals()));
        plot.show(tradeOff);
        table.setRows(tradeOff.points());
        turnTo(Math.max(0, tradeOff.present()));
    }

    private void turnTo(int place) {
        shown.ifPresent(tradeOff -> table.select(tradeOff.points().get(place)));
        follow();
    }

    private void follow() {
        var point = table.selection().stream().findFirst();
        use.setEnabled(point.isPresent());
        plot.select(point.flatMap(one -> shown.map(all -> all.points().indexOf(one))).orElse(-1));
    }

    private void use() {
        table.selection().stream().findFirst().ifPresent(point -> {
            if (keep(point.aim(), Optional.of(point.keepBonus()))) {
                start();
            }
        });
    }

    private void start() {
        try {
            service(MatchJobs.class).start(site.program());
        } catch (CadreException e) {
            service(Errors.class).show(e.getStatus());
        }
    }

    /** Takes the aim into the program's policy, as one step to undo. */
    private boolean keep(Aim aim, Optional<Integer> keepBonus) {
        try {
            var policy = policy().withAim(aim);
            var changed = keepBonus.map(policy::withKeepBonus).orElse(policy);
            service(ProgramPolicies.class).set(site.session(), site.program(), changed);
            aims.select(aim.ordinal());
            return true;
        } catch (CadreException e) {
            service(Errors.class).show(e.getStatus());
            return false;
        }
    }

    private void say(String sentence) {
        text.setText(sentence);
        root.layout();
    }

    private <S> S service(Class<S> type) {
        return site.editorSite().getService(type);
    }
}
