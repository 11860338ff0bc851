/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cadre.matching.run.MatchRuns;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.groups.GroupsTab;
import org.cadre.matching.ui.policy.PolicyTab;
import org.cadre.matching.ui.state.ProgramMatches;
import org.cadre.matching.ui.state.WaitingRows;
import org.cadre.matching.ui.tradeoff.TradeOffTab;
import org.cadre.matching.ui.why.Explained;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The tabs of the Matches page: pairs, waiting mentees, mentors, policy. */
final class MatchesTabs {

    private final CTabFolder folder;
    private final ProgramPageSite site;
    private final Map<CTabItem, MatchTable> tables = new LinkedHashMap<>();
    private final List<LazyTab<?>> tabs = new ArrayList<>();
    private final PairsTable pairs;
    private final LazyTab<GroupsTab> groups;
    private final LazyTab<PolicyTab> policy;
    private final MatchesTools tools;
    private final MatchesTools groupTools;
    private final Explained explained;
    private Optional<ProgramMatches> shown = Optional.empty();

    MatchesTabs(Composite parent, ProgramPageSite site) {
        this.site = site;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        explained = new Explained(site.editorSite().getPage());
        var services = site.editorSite();
        var drag = new RowDrag(site);
        pairs = new PairsTable(folder, site);
        add(pairs, table -> {
            drag.from(table);
            drag.onto(table);
        });
        add(new WaitingTable(folder, new WaitingRows(services.getService(MatchRuns.class)), site),
                drag::from);
        add(new MentorsTable(folder, site), drag::onto);
        List.of(new AttentionTable(folder, site), new VetoTable(folder, site), new TalksTable(folder, site))
                .forEach(table -> add(table, none -> { }));
        drag.over(folder);
        groups = add(() -> new GroupsTab(folder, site), GroupsTab::control, GroupsTab::refresh);
        add(() -> new TradeOffTab(folder, site), TradeOffTab::control, TradeOffTab::refresh).item()
                .setText(TradeOffTab.title());
        policy = add(() -> new PolicyTab(folder, site), PolicyTab::control, PolicyTab::refresh);
        policy.item().setText(Messages.Tab_policy);
        tools = new MatchesTools(folder, services, MatchesTools.PAGE);
        groupTools = new MatchesTools(folder, services, GroupsTab.TOOLS);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turned()));
        folder.setSelection(0);
        turned();
    }

    private void turned() {
        showTools();
        tabs.stream().filter(LazyTab::isInFront).forEach(LazyTab::show);
        followSelection();
        if (policy.isInFront()) {
            policy.made().ifPresent(PolicyTab::cameToFront);
        }
        if (groups.isInFront()) {
            groups.made().ifPresent(GroupsTab::cameToFront);
        }
    }

    /** Groups have commands of their own. */
    private void showTools() {
        boolean grouping = groups.isInFront();
        tools.control().setVisible(!grouping);
        groupTools.control().setVisible(grouping);
        folder.setTopRight((grouping ? groupTools : tools).control(), SWT.RIGHT | SWT.WRAP);
    }

    private void add(MatchTable table, Consumer<DataTable<?>> drag) {
        LazyTab<DataTable<?>> tab = add(() -> {
            var made = table.table();
            drag.accept(made);
            // whoever turns to the selected row again after an explanation means that row
            made.viewer().getControl().addListener(SWT.MouseDown, event -> explained.end());
            return made;
        }, DataTable::control, made -> shown.ifPresent(table::show));
        tables.put(tab.item(), table);
    }

    private <T> LazyTab<T> add(Supplier<T> maker, Function<T, Control> control, Consumer<T> refresh) {
        var tab = new LazyTab<>(folder, maker, control, refresh);
        tabs.add(tab);
        return tab;
    }

    Control control() {
        return folder;
    }

    void show(ProgramMatches matches) {
        shown = Optional.of(matches);
        tables.forEach((item, table) -> item.setText(table.title(matches)));
        groups.item().setText(GroupsTab.title(site.program()));
        tabs.forEach(LazyTab::changed);
        visible().ifPresent(Selections::begin);
    }

    /** Marks who moved by the last decision. */
    void mark(MovedMarks moves) {
        pairs.mark(moves);
    }

    /** Turns to those who moved by the last decision. */
    void showMoved() {
        folder.setSelection(0);
        turned();
        pairs.filterMoved();
    }

    /** Turns to the pairs that nobody has reviewed. */
    void showUnreviewed() {
        folder.setSelection(0);
        turned();
        pairs.filterUnreviewed();
    }

    private Optional<DataTable<?>> visible() {
        return Optional.ofNullable(tables.get(folder.getSelection())).map(MatchTable::table);
    }

    /** Explains that thing in Details until something else is selected. */
    void explain(Object thing) {
        explained.show(thing);
    }

    void flush() {
        policy.made().ifPresent(PolicyTab::flush);
    }

    void setFocus() {
        visible().ifPresentOrElse(DataTable::setFocus, () -> folder.getSelection().getControl().setFocus());
    }

    private void followSelection() {
        visible().ifPresent(table -> {
            site.selectionFrom(table.viewer());
            Selections.begin(table);
        });
    }

    void dispose() {
        tools.dispose();
        groupTools.dispose();
    }
}
