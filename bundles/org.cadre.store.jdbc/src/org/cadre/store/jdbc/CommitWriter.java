/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.cadre.core.CadreException;
import org.cadre.core.store.Commit;
import org.cadre.core.store.CommitNote;
import org.cadre.store.jdbc.RootChange.Kind;
import org.eclipse.core.runtime.SubMonitor;

/** Writes the changes of one commit, what history says of it, and what is needed to take it back. */
final class CommitWriter implements AutoCloseable {

    private final Connection connection;
    private final CommitNote note;
    private final long sequence;
    private final SubMonitor monitor;
    private final Room room;
    private final RowWriter rows;
    private final Images images;
    private final ReferenceCheck references;
    private final WriteCheck check;
    private final AccessTrail trail;
    private final PreparedStatement touch;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    /** Takes the next sequence number. */
    CommitWriter(Connection connection, Engine engine, Mapping mapping, CommitNote note, SubMonitor monitor)
            throws SQLException {
        this.connection = connection;
        this.note = mapping.rights().sign(note);
        this.sequence = new History(connection).next();
        this.monitor = monitor;
        this.room = new Room(engine);
        this.rows = new RowWriter(connection, monitor, mapping);
        this.images = new Images(connection);
        this.references = new ReferenceCheck(mapping);
        this.check = new WriteCheck(connection, mapping);
        this.trail = new AccessTrail(mapping);
        this.touch = new Touches(connection).prepareAdd();
    }

    /** The sequence number, which becomes the version of every root that is written. */
    long sequence() {
        return sequence;
    }

    /** Writes the change of a root. */
    void write(RootChange change) throws SQLException, CadreException, Conflict {
        check.check(change);
        trail.note(change);
        monitor.worked(1);
        counts.merge(change.kind(), 1, Integer::sum);
        Touches.add(touch, sequence, change);
        for (var row : change.rows()) {
            if (room.add(row)) {
                flush();
            }
            references.note(change, row);
            if (note.revertible() && change.kind() != Kind.ADDED) {
                images.keep(sequence, row);
            }
            rows.write(row);
        }
    }

    /** Writes changes of roots, or refuses at once if they cannot fit. */
    void writeAll(Collection<RootChange> changes) throws SQLException, CadreException, Conflict {
        room.expect(changes.stream().flatMap(change -> change.rows().stream()));
        for (var change : changes) {
            write(change);
        }
    }

    /** Makes sure that everything so far is written before anything else. */
    void flush() throws SQLException, CadreException {
        room.ask();
        rows.flush();
    }

    /**
     * Checks what was written and adds the commit to history.
     *
     * @param reverts the id of the commit that this one takes back; null if it is not that kind
     */
    Commit finish(String reverts) throws SQLException, CadreException, Conflict {
        flush();
        references.check(connection);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var commit = new Commit(UUID.randomUUID().toString(), sequence, now, note, count(Kind.ADDED),
                count(Kind.CHANGED), count(Kind.REMOVED), null);
        new History(connection).add(commit, reverts);
        trail.write(connection, commit, reverts != null);
        return commit;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        images.close();
        touch.close();
    }

    private int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
