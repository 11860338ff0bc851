/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.exchange.RosterChange;
import org.cadre.core.exchange.RosterChange.Kind;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What an import will do, in order; nothing of the database is touched while it is planned. */
@SuppressWarnings("nls")
final class Plan {

    private final List<RosterChange> changes = new ArrayList<>();
    private final List<RosterChange> ends = new ArrayList<>();
    private final List<Runnable> actions = new ArrayList<>();
    private final List<Element> added = new ArrayList<>();
    private final List<Element> removed = new ArrayList<>();

    /**
     * What a change is about.
     *
     * @param line the row that says it
     * @param type what users call its kind
     * @param name its name
     */
    record Subject(Line line, String type, String name) {
    }

    /** Plans to add a root without a row of its own. */
    void add(Element root) {
        added.add(root);
    }

    /** Plans to create something; action makes it. */
    void created(Subject subject, Runnable action) {
        changes.add(change(Kind.NEW, subject, ""));
        actions.add(action);
        subject.line().imported();
    }

    /** Plans to give an element values; the row is unchanged if it has them all. */
    void set(Subject subject, EObject element, Map<EStructuralFeature, Object> values) {
        var edits = values.entrySet().stream()
                .filter(value -> !same(element.eGet(value.getKey()), value.getValue())).toList();
        if (!edits.isEmpty()) {
            changes.add(change(Kind.CHANGED, subject, edits.stream().map(value -> text(element, value))
                    .collect(Collectors.joining("; "))));
            actions.add(() -> edits.forEach(value -> put(element, value.getKey(), value.getValue())));
            subject.line().imported();
        }
    }

    /** Plans to take something away that files no longer have; action does it. */
    void ended(String type, String name, Runnable action) {
        ends.add(new RosterChange(Kind.ENDED, type, name, "", "", 0));
        actions.add(action);
    }

    /** Plans to take a root away that files no longer have. */
    void removed(String type, String name, Element root) {
        ended(type, name, () -> { });
        removed.add(root);
    }

    /** Plans something that needs no mention. */
    void also(Runnable action) {
        actions.add(action);
    }

    List<RosterChange> changes() {
        var all = new ArrayList<>(changes);
        all.addAll(ends);
        return all;
    }

    int ended() {
        return ends.size();
    }

    boolean isEmpty() {
        return changes.isEmpty() && ends.isEmpty();
    }

    /** Does what was planned. */
    void run(UnitOfWork work) {
        actions.forEach(Runnable::run);
        added.forEach(work::add);
        removed.forEach(work::remove);
    }

    /** Gives an element a value. */
    static void put(EObject element, EStructuralFeature feature, Object value) {
        element.eSet(feature, value);
    }

    /** Whether two values mean the same: amounts by their size, texts that are absent or empty alike. */
    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }

    private static RosterChange change(Kind kind, Subject subject, String detail) {
        return new RosterChange(kind, subject.type(), subject.name(), detail, subject.line().file(),
                subject.line().number());
    }

    private static String text(EObject element, Map.Entry<EStructuralFeature, Object> value) {
        return NLS.bind(Messages.Change_edit, new Object[] { value.getKey().getName(),
            shown(element.eGet(value.getKey())), shown(value.getValue()) });
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> Messages.Change_nothing;
            case Element element -> ElementName.of(element);
            case Collection<?> many -> many.isEmpty() ? Messages.Change_nothing
                    : many.stream().map(Plan::shown).collect(Collectors.joining(", "));
            case String text when text.isEmpty() -> Messages.Change_nothing;
            default -> value.toString();
        };
    }
}
