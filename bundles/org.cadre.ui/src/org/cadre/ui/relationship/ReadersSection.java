/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.core.sealed.KeyOffer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Says who reads the pair's private texts, who cannot yet and why, and lets a reader give the means to. */
final class ReadersSection {

    private static final int WIDTH = 320;

    private final Supplier<PairModel> model;
    private final Guarded guarded;
    private final Label who;
    private final Label missing;
    private final Button give;

    ReadersSection(Composite parent, Supplier<PairModel> model, Guarded guarded) {
        this.model = model;
        this.guarded = guarded;
        who = label(parent);
        missing = label(parent);
        give = new Button(parent, SWT.PUSH);
        give.setText(Messages.Readers_giveButton);
        give.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> guarded.run(this::give)));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(give);
    }

    void show() throws CadreException {
        var audience = model.get().audience();
        var refusal = model.get().refusal();
        set(who, Texts.readers(audience));
        set(missing, (Texts.missing(audience) + ' ' + refusal.orElse("")).strip()); //$NON-NLS-1$
        var offers = model.get().toAsk();
        show(give, !offers.isEmpty());
    }

    private void give() throws CadreException {
        Consumer<KeyOffer> giver = offer -> guarded.run(() -> model.get().give(offer));
        List<KeyOffer> offers = model.get().toAsk();
        for (var offer : offers) {
            var question = NLS.bind(Messages.Readers_giveQuestion,
                    new Object[] { offer.reader(), offer.account().getName(), offer.mark() });
            if (new Question(give.getShell(), Messages.Readers_giveTitle, question).open() == Window.OK) {
                giver.accept(offer);
            }
        }
    }

    private static Label label(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            show(label, !text.isEmpty());
            label.requestLayout();
        }
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }
}
