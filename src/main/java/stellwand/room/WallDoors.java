package stellwand.room;

import java.util.Optional;
import org.springframework.stereotype.Component;
import stellwand.workshop.Entrance;
import stellwand.workshop.Evening;
import stellwand.workshop.WorkshopId;
import stellwand.workshop.Workshops;

/** Finds the way into an evening. */
@Component
class WallDoors {
    private final Workshops workshops;
    private final Doorplate doorplate;
    private final HallWords words;

    WallDoors(Workshops workshops, Doorplate doorplate, HallWords words) {
        this.workshops = workshops;
        this.doorplate = doorplate;
        this.words = words;
    }

    WallDoor of(Evening evening) {
        var way = way(evening.id()).orElse(null);
        var said = words.inEach(way == null ? "room.wall.closed" : "room.wall.join");
        return new WallDoor(way, said, evening.participants());
    }

    private Optional<WallDoor.Way> way(WorkshopId workshop) {
        return workshops
                .entrance(workshop)
                .filter(entrance -> Reception.shut(entrance).isEmpty())
                .map(this::way);
    }

    private WallDoor.Way way(Entrance entrance) {
        return new WallDoor.Way(entrance.code().letters(), doorplate.typed(), entrance.until());
    }
}
