/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.personal;

import org.cadre.core.listing.ElementLabel;
import org.cadre.core.listing.ElementName;
import org.cadre.model.Element;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.MeetingRoom;
import org.cadre.scheduling.model.ProgramRules;
import org.cadre.scheduling.model.SessionOrigin;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.Travel;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.osgi.util.NLS;

/** Says what to call the elements of scheduling, wherever the platform asks. */
public final class SchedulingLabels implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object element, Class<T> type) {
        var text = type == ElementLabel.class ? text(element) : null;
        return text == null ? null : type.cast((ElementLabel) () -> text);
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { ElementLabel.class };
    }

    private static String text(Object element) {
        return switch (element) {
            case Timetable one -> of(Messages.Label_timetable, one.getEducator(), one.getSchool());
            case ContractHours one -> of(Messages.Label_hours,
                    one.getEducator() == null ? one.getSchool() : one.getEducator(), null);
            case Commitment one -> NLS.bind(Messages.Label_commitment, ElementName.of(one.getEducator()),
                    one.getStartsAt());
            case MeetingRoom one -> NLS.bind(Messages.Label_room, one.getName(),
                    ElementName.of(one.getSchool()));
            case Travel one -> of(Messages.Label_travel, one.getOne(), one.getOther());
            case SubstitutePool one -> of(Messages.Label_pool, one.getSchool(), null);
            case SubstituteDay one -> NLS.bind(Messages.Label_substituteDay, ElementName.of(one.getSchool()),
                    one.getDate());
            case ProgramRules one -> of(Messages.Label_rules, one.getProgram(), null);
            case SessionSeries one -> NLS.bind(Messages.Label_series, one.getName(), ElementName.of(
                    one.getCohort() == null ? one.getProgram() : one.getCohort()));
            case SessionOrigin one -> of(Messages.Label_origin, one.getSession(), null);
            case Booking one -> of(Messages.Label_booking, one.getEducator(), null);
            default -> null;
        };
    }

    private static String of(String text, Element one, Element other) {
        return NLS.bind(text, ElementName.of(one), ElementName.of(other));
    }
}
