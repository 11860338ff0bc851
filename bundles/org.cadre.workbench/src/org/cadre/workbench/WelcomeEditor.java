/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.CommandIds;
import org.cadre.ui.Icons;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.editor.PagePart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Says how to begin: look at a sample, open or create a database, bring in a roster. */
public final class WelcomeEditor extends PagePart {

    /** Id of the editor. */
    public static final String ID = "org.cadre.workbench.welcome"; //$NON-NLS-1$

    /** The least width of a text beside a button, in points; in wider windows texts run on. */
    private static final int TEXT_WIDTH = 180;
    private static final int MARGIN = 24;

    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        var scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        var page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(16, 16).applyTo(page);
        wide(page, Messages.Welcome_title).setFont(JFaceResources.getHeaderFont());
        wide(page, Messages.Welcome_about);
        first = action(page, Icons.SAMPLE, Messages.Welcome_sample, () -> run(CommandIds.OPEN_SAMPLE));
        describe(page, Messages.Welcome_sampleText);
        action(page, Icons.DATABASE, Messages.Welcome_create, () -> run(CommandIds.NEW_DATABASE));
        describe(page, Messages.Welcome_createText);
        action(page, Icons.DATABASE, Messages.Welcome_open, () -> run(CommandIds.OPEN_DATABASE));
        describe(page, Messages.Welcome_openText);
        action(page, Icons.IMPORT, Messages.Welcome_roster,
                () -> new FirstRoster(getSite().getWorkbenchWindow()).start());
        describe(page, Messages.Welcome_rosterText);
        addRecent(page);
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, event -> fit(scroller));
        fit(scroller);
    }

    /** Texts wrap at the width that there is, which decides the height. */
    private static void fit(ScrolledComposite scroller) {
        var page = scroller.getContent();
        int narrowest = page.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int width = Math.max(narrowest, scroller.getClientArea().width);
        scroller.setMinSize(narrowest, page.computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    private Button action(Composite page, String icon, String label, Runnable action) {
        var button = new Button(page, SWT.PUSH);
        button.setText(label);
        button.setImage(getSite().getService(Icons.class).get(icon));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private static void describe(Composite page, String description) {
        var text = new Label(page, SWT.WRAP);
        text.setText(description);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(text);
    }

    private void run(String commandId) {
        new Commands(getSite()).run(commandId);
    }

    private void addRecent(Composite page) {
        var recent = getSite().getService(OpenDatabase.class).recent();
        if (!recent.isEmpty()) {
            wide(page, Messages.Welcome_recent)
                    .setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            recent.forEach(location -> addRecent(page, location));
        }
    }

    private void addRecent(Composite page, StoreLocation location) {
        var link = new Link(page, SWT.NONE);
        var where = location.folder().map(folder -> String.valueOf(folder.getParent())).orElse(""); //$NON-NLS-1$
        link.setText(NLS.bind(Messages.Welcome_recentLink, location.name(), where).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> getSite().getService(OpenDatabase.class).open(location)));
    }

    private static Label wide(Composite page, String text) {
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
