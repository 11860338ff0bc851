/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

import org.cadre.scheduling.desk.SeriesTexts;
import org.cadre.scheduling.desk.TimeText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/**
 * The fields of a form, each with its label before it. They write what was typed into a draft at once; what
 * cannot be read is a fault until it is mended.
 */
public final class Fields {

    private static final int WEEK = 7;
    private static final int DECIMALS = 2;
    private static final int CENTS = 100;
    private final Composite grid;
    private final Runnable changed;
    private final Map<Object, String> faults;

    /** @param changed is called after each change */
    public Fields(Composite grid, Runnable changed) {
        this(grid, changed, new LinkedHashMap<>());
    }

    private Fields(Composite grid, Runnable changed, Map<Object, String> faults) {
        this.grid = grid;
        this.changed = changed;
        this.faults = faults;
    }

    /** Fields of the same form elsewhere, for instance in another column. */
    public Fields in(Composite other) {
        return new Fields(other, changed, faults);
    }

    /** Where the fields are. */
    public Composite grid() {
        return grid;
    }

    /** Says that something else of the form changed. */
    public void changed() {
        changed.run();
    }

    /** The first thing that cannot be read, as a sentence. */
    public Optional<String> fault() {
        return faults.values().stream().findFirst();
    }

    /** A line to type in. */
    public Text text(String label, String value, Consumer<String> set) {
        var text = plain(label, value == null ? "" : value); //$NON-NLS-1$
        text.addModifyListener(event -> {
            set.accept(text.getText().strip());
            changed.run();
        });
        return text;
    }

    /** A whole number with its unit behind it. */
    public Spinner number(String label, int value, int least, int most, String unit, IntConsumer set) {
        var name = label(label);
        var line = line(2);
        var spinner = new Spinner(line, SWT.BORDER);
        Labels.of(name, spinner);
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addModifyListener(event -> {
            set.accept(spinner.getSelection());
            changed.run();
        });
        var after = new Label(line, SWT.NONE);
        after.setText(unit);
        return spinner;
    }

    /** An amount of money with two decimals; null for nothing. */
    public Spinner money(String label, BigDecimal value, int most, String unit, Consumer<BigDecimal> set) {
        var name = label(label);
        var line = line(2);
        var spinner = new Spinner(line, SWT.BORDER);
        Labels.of(name, spinner);
        int cents = value == null ? 0 : value.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP)
                .intValue();
        spinner.setValues(cents, 0, most * CENTS, DECIMALS, CENTS, 10 * CENTS);
        spinner.addModifyListener(event -> {
            int now = spinner.getSelection();
            set.accept(now == 0 ? null : now % CENTS == 0 ? BigDecimal.valueOf(now / CENTS)
                    : BigDecimal.valueOf(now, DECIMALS));
            changed.run();
        });
        new Label(line, SWT.NONE).setText(unit);
        return spinner;
    }

    /** A time of day; null where nothing is typed. */
    public Text time(String label, LocalTime value, Consumer<LocalTime> set) {
        var text = plain(label, TimeText.show(value));
        text.setMessage(Messages.Field_timeHint);
        text.addModifyListener(event -> {
            var typed = text.getText().strip();
            var time = TimeText.read(typed);
            read(text, typed.isEmpty() || time.isPresent(), NLS.bind(Messages.Field_noTime, label, typed));
            set.accept(time.orElse(null));
            changed.run();
        });
        return text;
    }

    /** A day; null where nothing is typed. */
    public Text day(String label, LocalDate value, String hint, Consumer<LocalDate> set) {
        var text = plain(label, value == null ? "" : value.toString()); //$NON-NLS-1$
        text.setMessage(hint);
        text.addModifyListener(event -> {
            var typed = text.getText().strip();
            var day = Days.read(typed);
            read(text, typed.isEmpty() || day.isPresent(), NLS.bind(Messages.Field_noDay, label, typed));
            set.accept(day.orElse(null));
            changed.run();
        });
        return text;
    }

    /** One of several things. */
    public <T> Combo choice(String label, List<T> things, Function<T, String> name, T value,
            Consumer<T> set) {
        label(label);
        var combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(things.stream().map(name).toArray(String[]::new));
        combo.select(Math.max(0, things.indexOf(value)));
        wide(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            set.accept(things.get(combo.getSelectionIndex()));
            changed.run();
        }));
        return combo;
    }

    /** Yes or no. */
    public Button check(String text, boolean value, Consumer<Boolean> set) {
        new Label(grid, SWT.NONE);
        var button = new Button(grid, SWT.CHECK);
        button.setText(text);
        button.setSelection(value);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            set.accept(button.getSelection());
            changed.run();
        }));
        return button;
    }

    /** Days of the week, 1 Monday to 7 Sunday. */
    public void weekdays(String label, Collection<Integer> value, Consumer<List<Integer>> set) {
        label(label);
        var line = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(WEEK).spacing(4, 0).applyTo(line);
        var chosen = new ArrayList<>(value);
        for (int day = 1; day <= WEEK; day++) {
            int number = day;
            var button = new Button(line, SWT.TOGGLE);
            button.setText(SeriesTexts.weekday(day));
            button.setSelection(chosen.contains(day));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                chosen.remove(Integer.valueOf(number));
                if (button.getSelection()) {
                    chosen.add(number);
                }
                set.accept(chosen.stream().sorted().toList());
                changed.run();
            }));
        }
    }

    /** One weekday, or every day, which is 0. */
    public Combo weekday(String label, int value, String every, Consumer<Integer> set) {
        return choice(label, List.of(0, 1, 2, 3, 4, 5, 6, 7),
                day -> day == 0 ? every : SeriesTexts.weekday(day), value, set);
    }

    /** Something that is chosen in a way of its own; its name stands in the field. */
    public Text chosen(String label, String shown, Consumer<Consumer<String>> choose, Runnable clear) {
        var name = label(label);
        var line = line(clear == null ? 2 : 3);
        var text = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        Labels.of(name, text);
        text.setText(shown);
        wide(text);
        Consumer<String> show = what -> {
            text.setText(what);
            text.setToolTipText(what);
            changed.run();
        };
        button(line, Messages.Field_choose, () -> choose.accept(show));
        if (clear != null) {
            button(line, Messages.Field_clear, () -> {
                clear.run();
                show.accept(""); //$NON-NLS-1$
            });
        }
        return text;
    }

    /** A sentence below a field. */
    public Label note(String sentence) {
        new Label(grid, SWT.NONE);
        var note = new Label(grid, SWT.WRAP);
        note.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(note);
        return note;
    }

    private static void button(Composite line, String name, Runnable action) {
        var button = new Button(line, SWT.PUSH);
        button.setText(name);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void read(Object field, boolean fine, String fault) {
        if (fine) {
            faults.remove(field);
        } else {
            faults.put(field, fault);
        }
    }

    private Text plain(String label, String value) {
        label(label);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        wide(text);
        return text;
    }

    private Composite line(int columns) {
        var line = new Composite(grid, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(line);
        wide(line);
        return line;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(1, SWT.DEFAULT).applyTo(control);
    }

    private Label label(String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }
}
