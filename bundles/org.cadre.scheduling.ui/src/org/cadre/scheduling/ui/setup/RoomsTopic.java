/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.core.text.Folding;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** The rooms in which people can meet. */
final class RoomsTopic extends RecordTopic<MeetingRoom> {

    RoomsTopic() {
        super(Query.all(Literals.MEETING_ROOM, MeetingRoom.class), new Words(Messages.Rooms_topic,
                Messages.Rooms_one, Messages.Rooms_explanation, Messages.Rooms_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<MeetingRoom>> columns() {
        return List.of(Column.text("school", Messages.Column_school, 24, one -> Places.name(one.getSchool())),
                Column.text("name", Messages.Column_room, 16, MeetingRoom::getName),
                Column.number("seats", Messages.Column_seats, 8, MeetingRoom::getSeats));
    }

    @Override
    protected MeetingRoom fresh() throws CadreException {
        var room = SchedulingFactory.eINSTANCE.createMeetingRoom();
        room.setName(""); //$NON-NLS-1$
        room.setSchool(Places.first(session().work()));
        return room;
    }

    @Override
    protected void fields(Fields fields, MeetingRoom draft) throws CadreException {
        Places.school(fields, session().work(), draft.getSchool(), draft::setSchool);
        fields.text(Messages.Column_room, draft.getName(), draft::setName);
        fields.number(Messages.Column_seats, draft.getSeats(), 0, 1000, Messages.Rooms_seats,
                draft::setSeats);
    }

    @Override
    protected void check(MeetingRoom draft, List<MeetingRoom> present) throws CadreException {
        if (draft.getName().isBlank()) {
            throw CadreException.input(Messages.Rooms_noName);
        }
        if (present.stream().anyMatch(one -> one.getSchool() == draft.getSchool()
                && Folding.same(one.getName(), draft.getName()))) {
            throw CadreException.input(NLS.bind(Messages.Rooms_twice, draft.getName(),
                    Places.name(draft.getSchool())));
        }
    }
}
