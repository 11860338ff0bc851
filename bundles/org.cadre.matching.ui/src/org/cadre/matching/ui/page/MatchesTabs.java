/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private final Set<MatchTable> stale = new HashSet<>();
    private final PairsTable pairs;
    private final GroupsTab groups;
    private final CTabItem groupsItem;
    private final TradeOffTab tradeOff;
    private final PolicyTab policy;
    private final MatchesTools tools;
    private final MatchesTools groupTools;
    private final Explained explained;
    private Optional<ProgramMatches> shown = Optional.empty();

    MatchesTabs(Composite parent, ProgramPageSite site) {
        this.site = site;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        explained = new Explained(site.editorSite().getPage());
        var services = site.editorSite();
        pairs = new PairsTable(folder, site);
        var waiting = new WaitingTable(folder, new WaitingRows(services.getService(MatchRuns.class)), site);
        var mentors = new MentorsTable(folder, site);
        List.of(pairs, waiting, mentors, new AttentionTable(folder, site), new VetoTable(folder, site),
                new TalksTable(folder, site))
                .forEach(this::add);
        var drag = new RowDrag(site);
        List.of(pairs.table(), waiting.table()).forEach(drag::from);
        List.of(pairs.table(), mentors.table()).forEach(drag::onto);
        drag.over(folder);
        groups = new GroupsTab(folder, site);
        groupsItem = item(groups.control());
        groupsItem.setText(groups.title());
        tradeOff = new TradeOffTab(folder, site);
        item(tradeOff.control()).setText(TradeOffTab.title());
        policy = new PolicyTab(folder, site);
        item(policy.control()).setText(Messages.Tab_policy);
        tools = new MatchesTools(folder, services, MatchesTools.PAGE);
        groupTools = new MatchesTools(folder, services, GroupsTab.TOOLS);
        showTools();
        folder.setSelection(0);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            showVisible();
            followSelection();
            policy.cameToFront();
            showTools();
            if (folder.getSelection() == groupsItem) {
                groups.cameToFront();
            }
        }));
        followSelection();
    }

    /** Groups have commands of their own. */
    private void showTools() {
        boolean grouping = folder.getSelection() == groupsItem;
        tools.control().setVisible(!grouping);
        groupTools.control().setVisible(grouping);
        folder.setTopRight((grouping ? groupTools : tools).control(), SWT.RIGHT | SWT.WRAP);
    }

    private void add(MatchTable table) {
        tables.put(item(table.table().control()), table);
        // whoever turns to the selected row again after an explanation means that row
        table.table().viewer().getControl().addListener(SWT.MouseDown, event -> explained.end());
    }

    private CTabItem item(Control control) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setControl(control);
        return item;
    }

    Control control() {
        return folder;
    }

    void show(ProgramMatches matches) {
        shown = Optional.of(matches);
        stale.addAll(tables.values());
        tables.forEach((item, table) -> item.setText(table.title(matches)));
        showVisible();
        groups.refresh();
        groupsItem.setText(groups.title());
        tradeOff.refresh();
        policy.refresh();
        visible().ifPresent(Selections::begin);
    }

    /** Fills the visible table if it shows a former state; the others when the user turns to them. */
    private void showVisible() {
        var table = tables.get(folder.getSelection());
        if (stale.remove(table)) {
            shown.ifPresent(table::show);
        }
    }

    /** Marks who moved by the last decision. */
    void mark(MovedMarks moves) {
        pairs.mark(moves);
    }

    /** Turns to those who moved by the last decision. */
    void showMoved() {
        folder.setSelection(0);
        showTools();
        showVisible();
        followSelection();
        pairs.filterMoved();
    }

    /** Turns to the pairs that nobody has reviewed. */
    void showUnreviewed() {
        folder.setSelection(0);
        showTools();
        showVisible();
        followSelection();
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
        policy.flush();
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
