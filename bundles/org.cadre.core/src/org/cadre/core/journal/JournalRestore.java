/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.ElementImage;
import org.cadre.core.merge.ImageReader;
import org.cadre.core.merge.ImageWriter;
import org.cadre.core.merge.RootDivergence;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Element;
import org.eclipse.emf.ecore.EClass;

/**
 * Brings back unsaved edits, as one edit that is unsaved and can be undone. What others saved meanwhile stays:
 * the two are merged field by field, by the rules of saving.
 */
public final class JournalRestore {

    private final EditSession session;
    private final List<RootDivergence> roots = new ArrayList<>();
    private final Map<String, Element> present = new HashMap<>();
    private final Divergence divergence;

    private JournalRestore(EditSession session, JournalContent content) throws CadreException {
        this.session = session;
        for (var entry : content.records()) {
            var found = find(session.work(), entry.type(), entry.id());
            found.ifPresent(root -> present.put(entry.id(), root));
            roots.add(new RootDivergence(entry.id(), entry.type(), entry.base(), entry.mine(),
                    found.map(ImageReader::present).orElse(null), null));
        }
        divergence = new Divergence(roots, id -> Optional.ofNullable(present.get(id)));
    }

    /** Compares what was not saved with what is there now; alters nothing. On the session's thread. */
    public static JournalRestore prepare(EditSession session, JournalContent content) throws CadreException {
        return new JournalRestore(session, content);
    }

    /** How what was not saved stands to what is there now; its conflicts, if any, need choices. */
    public Divergence divergence() {
        return divergence;
    }

    /** Whether anything is to be brought back; not if all of it was saved after all. */
    public boolean isNeeded() {
        return !divergence.conflicts().isEmpty() || roots.stream()
                .anyMatch(root -> !Objects.equals(root.merged(Choices.NONE), root.theirs()));
    }

    /**
     * Brings the edits back. On the session's thread.
     *
     * @param label what the edit is called, as it follows "Undo" in the menu
     * @param choices decides every conflict of the divergence
     * @return whether anything is different now; not if all of it was saved after all
     */
    public boolean apply(String label, Choices choices) {
        if (!divergence.isDecidedBy(choices)) {
            throw new IllegalArgumentException("not decided"); //$NON-NLS-1$
        }
        return session.edit(label, () -> write(choices));
    }

    private void write(Choices choices) {
        var writer = new ImageWriter(new RestoreTargets(session.work(), present));
        for (var root : roots) {
            write(root, root.merged(choices), writer);
        }
        writer.link();
        roots.stream().filter(root -> root.merged(choices) == null).map(root -> present.get(root.id()))
                .filter(root -> root != null).forEach(session.work()::remove);
    }

    private void write(RootDivergence root, ElementImage merged, ImageWriter writer) {
        var here = present.get(root.id());
        if (merged != null && here != null) {
            if (!merged.equals(root.theirs())) {
                writer.write(merged, here);
            }
        } else if (merged != null) {
            session.work().add(writer.create(merged));
        }
    }

    /** Finds a root, or something contained that is loaded. */
    @SuppressWarnings("unchecked")
    static Optional<Element> find(UnitOfWork work, EClass type, String id) throws CadreException {
        var query = Query.all(type, (Class<Element>) type.getInstanceClass());
        return work.find(query, id);
    }
}
