/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.people.PersonName;
import org.cadre.matching.text.ScoreTexts;
import org.cadre.matching.year.StandIn;
import org.cadre.matching.year.SubstitutePlan;
import org.cadre.matching.year.Wishes;
import org.cadre.model.Educator;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for each mentee who is to stand in: somebody in particular, or whoever fits best. */
public final class StandInDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int HEIGHT = 240;
    private static final int WIDTH = 480;

    private final SubstitutePlan plan;
    private final Map<StandIn, Combo> combos = new LinkedHashMap<>();
    private Wishes wishes = Wishes.NONE;

    /** Offers whoever could stand in by that plan. */
    public StandInDialog(Shell parent, SubstitutePlan plan) {
        super(parent);
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the user chose. */
    public Wishes wishes() {
        return wishes;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.StandIn_title);
        setTitle(NLS.bind(Messages.StandIn_heading, PersonName.show(plan.absence().mentor())));
        setMessage(Messages.StandIn_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(scrolled);
        var body = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, 8)
                .applyTo(body);
        plan.standIns().forEach(standIn -> combos.put(standIn, combo(body, standIn)));
        scrolled.setContent(body);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setMinHeight(body.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        scrolled.setShowFocusedControl(true);
        return area;
    }

    private static Combo combo(Composite body, StandIn standIn) {
        var name = PersonName.show(standIn.pair().getMentee());
        new Label(body, SWT.NONE).setText(name.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        var combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.add(Messages.StandIn_best);
        standIn.possible().forEach(one -> combo.add(NLS.bind(Messages.StandIn_person,
                PersonName.show(one.person()), ScoreTexts.score(one.score()))));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Change_preview, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        var chosen = new HashMap<Educator, Educator>();
        combos.forEach((standIn, combo) -> {
            if (combo.getSelectionIndex() > 0) {
                chosen.put(standIn.pair().getMentee(),
                        standIn.possible().get(combo.getSelectionIndex() - 1).person());
            }
        });
        wishes = new Wishes(chosen, Optional.empty());
        super.okPressed();
    }
}
