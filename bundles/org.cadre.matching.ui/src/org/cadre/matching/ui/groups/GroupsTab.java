/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.matching.groups.GroupBoard;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.ui.Numbers;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The tab of the Matches page with the groups of the program and the people of the chosen ones. */
public final class GroupsTab {

    /** Where the commands of its tool bar are contributed. */
    public static final String TOOLS = "toolbar:org.cadre.matching.ui.groups"; //$NON-NLS-1$

    private static final int MARGIN = 4;
    private static final int LOW = 320;

    private final ProgramPageSite site;
    private final Composite root;
    private final Label sentence;
    private final SashForm halves;
    private final DataTable<GroupRow> groups;
    private final DataTable<GroupMemberRow> members;
    private Optional<GroupBoard> board = Optional.empty();
    private boolean membersLast;

    /** Shows the groups of the site's program. */
    public GroupsTab(Composite parent, ProgramPageSite site) {
        this.site = site;
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        sentence = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN * 2, 0).hint(200, SWT.DEFAULT)
                .exclude(true).applyTo(sentence);
        halves = new SashForm(root, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        groups = GroupTables.groups(halves, site);
        members = GroupTables.members(halves, site);
        halves.setWeights(45, 55);
        halves.addListener(SWT.Resize, event -> halves.setOrientation(
                halves.getSize().y < LOW ? SWT.HORIZONTAL : SWT.VERTICAL));
        groups.viewer().addPostSelectionChangedListener(event -> showMembers());
        follow(groups, false);
        follow(members, true);
        var drag = new GroupDrag(site);
        List.of(groups, members).forEach(drag::add);
        var jobs = site.editorSite().getService(GroupJobs.class).listen(this::refresh);
        root.addListener(SWT.Dispose, event -> jobs.run());
    }

    private void follow(DataTable<?> table, boolean isMembers) {
        table.viewer().getControl().addListener(SWT.FocusIn, event -> {
            membersLast = isMembers;
            site.selectionFrom(table.viewer());
        });
    }

    /** The whole of it. */
    public Control control() {
        return root;
    }

    /** What the tab says, also before anybody turned to it. */
    public static String title(Program program) {
        int groups = program.getCohorts().size();
        return groups == 0 ? Messages.Tab_title : Numbers.titled(Messages.Tab_title, groups);
    }

    /** Lets the window, and so Details, follow the selection here. */
    public void cameToFront() {
        site.selectionFrom(membersLast ? members.viewer() : groups.viewer());
        if (groups.selection().isEmpty() && !groups.visibleRows().isEmpty()) {
            groups.select(groups.visibleRows().get(0));
        }
    }

    /** Puts the focus into the groups. */
    public void setFocus() {
        (membersLast ? members : groups).setFocus();
    }

    /** Shows the present state. */
    public void refresh() {
        if (root.isDisposed()) {
            return;
        }
        try {
            var present = site.editorSite().getService(GroupStudio.class).board(site.session().work(),
                    site.program(), Today.in(site.session()));
            board = Optional.of(present);
            groups.setRows(new GroupRows(present).groups());
            var jobs = site.editorSite().getService(GroupJobs.class);
            say(jobs.isRunning() ? Messages.Tab_running : jobs.last(site.program()).orElse("")); //$NON-NLS-1$
            showMembers();
        } catch (CadreException e) {
            say(e.getMessage());
        }
    }

    private void showMembers() {
        board.ifPresent(present -> members.setRows(new GroupRows(present).members(groups.selection())));
    }

    private void say(String text) {
        if (!text.equals(sentence.getText())) {
            sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            ((GridData) sentence.getLayoutData()).exclude = text.isEmpty();
            sentence.setVisible(!text.isEmpty());
            root.layout();
        }
    }
}
