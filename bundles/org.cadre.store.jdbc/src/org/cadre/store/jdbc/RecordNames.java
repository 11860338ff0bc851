/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;

import org.cadre.core.CadreException;
import org.cadre.model.Element;
import org.cadre.store.jdbc.Conflict.Item;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

/** Says in the user's words which records are in the way. */
final class RecordNames {

    private static final int SHOWN = 3;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Database database;
    private final Workspace workspace;
    private final Loader loader;

    /** Reads names from the database as it is now. */
    RecordNames(Database database) {
        this.database = database;
        this.workspace = new Workspace(this::resolve, database::concrete);
        this.loader = new Loader(database, workspace);
    }

    /** Turns a conflict into a message. */
    CadreException explain(Conflict conflict) throws CadreException {
        var template = switch (conflict.reason()) {
            case CHANGED_BY_OTHERS -> Messages.Conflict_changedByOthers;
            case CHANGED_SINCE -> Messages.Conflict_changedSince;
            case TARGET_GONE -> Messages.Conflict_targetGone;
            case STILL_REFERENCED -> Messages.Conflict_stillReferenced;
        };
        return new CadreException(CadreException.Kind.CONFLICT, NLS.bind(template, list(conflict)), conflict);
    }

    /** Returns what to call a root, or an element that a root contains. */
    String name(String table, String id) throws CadreException {
        var map = database.mapping().find(table);
        if (map.isEmpty()) {
            return Labels.words(table);
        }
        loader.load(map.get().type(), id);
        var element = workspace.loaded().element(id);
        if (element == null) {
            return Labels.words(map.get().type().getName());
        }
        EcoreUtil.resolveAll(element);
        return Labels.of(element);
    }

    private String list(Conflict conflict) throws CadreException {
        var items = conflict.items();
        var names = new ArrayList<String>();
        for (var item : items.subList(0, Math.min(SHOWN, items.size()))) {
            names.add(describe(item));
        }
        var shown = names.stream().collect(joining(", "));
        return items.size() <= SHOWN ? shown : NLS.bind(Messages.Conflict_more, shown, items.size() - SHOWN);
    }

    private String describe(Item item) throws CadreException {
        var name = name(item.table(), item.id());
        return item.commit() == null ? name : NLS.bind(Messages.Conflict_who, new Object[] {name,
                item.commit().note().who(), TIME.format(item.commit().at().atZone(ZoneId.systemDefault()))});
    }

    private EObject resolve(String id) {
        var loaded = workspace.loaded();
        Element element = loaded.element(id);
        if (element == null && loaded.wanted(id).isPresent()) {
            try {
                loader.load(loaded.wanted(id).get(), id);
            } catch (CadreException e) {
                throw new IllegalStateException(e);
            }
        }
        return loaded.element(id);
    }
}
