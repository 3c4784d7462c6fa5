package org.example.parcel;

import java.util.List;
import java.util.Map;
import org.example.parcel.ParcelCommand.LoseParcel;
import org.example.parcel.ParcelCommand.MoveParcel;
import org.example.parcel.ParcelCommand.SendParcel;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sends parcels and looks at what is stored of them. */
public final class Parcels {

    private static final Metadata BY = Metadata.of("p-1", "technologist", Channel.SCREEN);

    private final Dispatch dispatch;
    private final JdbcTemplate jdbc;

    public Parcels(ApplicationContext context) {
        this(context.getBean(Dispatch.class), context.getBean(JdbcTemplate.class));
    }

    public Parcels(Dispatch dispatch, JdbcTemplate jdbc) {
        this.dispatch = dispatch;
        this.jdbc = jdbc;
    }

    public ParcelId sent(String sender, String note) {
        ParcelId parcel = ParcelId.fresh();
        send(new SendParcel(parcel, sender, PersonalText.of(note)), null);
        return parcel;
    }

    public long moved(ParcelId parcel, int steps) {
        return send(new MoveParcel(parcel, steps), null).stored().version();
    }

    public Dispatch.Answer moved(ParcelId parcel, int steps, RequestKey key) {
        return send(new MoveParcel(parcel, steps), key);
    }

    public Dispatch.Answer lost(ParcelId parcel, RequestKey key) {
        return send(new LoseParcel(parcel), key);
    }

    public Dispatch.Answer send(ParcelCommand command, @Nullable RequestKey key) {
        return dispatch.send(ParcelCommand.class, command, command.parcel().value(), BY, key, 200);
    }

    public List<Map<String, Object>> events(ParcelId parcel) {
        return jdbc.queryForList(
                "select * from domain_event where aggregate_id = ? order by sequence_number",
                parcel.value());
    }

    public @Nullable Map<String, Object> row(ParcelId parcel) {
        return jdbc.queryForList("select * from parcel where id = ?", parcel.value()).stream()
                .findFirst()
                .orElse(null);
    }

    public long rowVersion(ParcelId parcel) {
        Map<String, Object> row = row(parcel);
        return row == null ? -1 : (Long) row.get("version");
    }
}
