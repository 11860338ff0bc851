/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.ui.Errors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with a policy as a whole: start from a preset, load it from a file, save it as one. */
final class PolicyActions {

    private static final String[] EXTENSIONS = { "*.json", "*" }; //$NON-NLS-1$ //$NON-NLS-2$

    private final Composite bar;
    private final Policies policies;
    private final Supplier<Policy> present;
    private final Consumer<Policy> keep;
    private final Errors errors;

    /**
     * @param present yields the policy to save
     * @param keep gets the policy that was chosen
     */
    PolicyActions(Composite parent, Policies policies, Supplier<Policy> present, Consumer<Policy> keep,
            Errors errors) {
        this.policies = policies;
        this.present = present;
        this.keep = keep;
        this.errors = errors;
        bar = new Composite(parent, SWT.NONE);
        bar.setLayout(RowLayoutFactory.fillDefaults().wrap(true).spacing(8).create());
        GridDataFactory.fillDefaults().grab(true, false).span(PolicyTexts.COLUMNS, 1).applyTo(bar);
        add(Messages.Policy_startFrom, this::showPresets);
        add(Messages.Policy_load, this::load);
        add(Messages.Policy_save, this::save);
    }

    /** Shows the presets below their button. */
    private void showPresets() {
        var menu = new Menu(bar);
        policies.presets().forEach(id -> addPreset(menu, id));
        var button = bar.getChildren()[0].getBounds();
        menu.setLocation(bar.toDisplay(button.x, button.y + button.height));
        menu.addMenuListener(MenuListener.menuHiddenAdapter(
                event -> bar.getDisplay().asyncExec(menu::dispose)));
        menu.setVisible(true);
    }

    private void addPreset(Menu menu, String id) {
        try {
            var preset = policies.preset(id);
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(preset.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
            item.setToolTipText(preset.description());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> keep.accept(preset)));
        } catch (CadreException e) {
            errors.show(e.getStatus());
        }
    }

    private void add(String text, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void load() {
        file(SWT.OPEN).ifPresent(file -> {
            try {
                keep.accept(policies.read(file));
            } catch (CadreException e) {
                errors.show(e.getStatus());
            }
        });
    }

    private void save() {
        file(SWT.SAVE).ifPresent(file -> {
            try {
                policies.write(present.get(), file);
            } catch (CadreException e) {
                errors.show(e.getStatus());
            }
        });
    }

    private Optional<Path> file(int style) {
        var dialog = new FileDialog(bar.getShell(), style);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[] { Messages.Policy_files, Messages.Policy_allFiles });
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(Messages.Policy_fileName);
        }
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
