package stellwand.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stellwand.people.Caller;
import stellwand.people.ForStaff;
import stellwand.people.ForWorkshop;
import stellwand.people.Staff;
import stellwand.web.Csv;
import stellwand.web.RefusedException;
import stellwand.workshop.WorkshopId;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record: for all of the staff at any time, whatever their role, since it holds only what hung
 * for everybody; for those who were there once the evening is over.
 */
@Controller
class RecordController {

    private final Records records;
    private final JsonMapper json;

    RecordController(Records records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    @ForStaff
    @GetMapping("/staff/workshops/{workshop}/record")
    ModelAndView toStaff(Staff staff, @PathVariable UUID workshop, Locale locale) {
        var record = records.of(new WorkshopId(workshop));
        return page(record, true, staff.worksOn(workshop), locale);
    }

    @ForWorkshop
    @GetMapping("/w/{workshop}/record")
    ModelAndView toAll(Caller caller, @PathVariable UUID workshop, Locale locale) {
        var record = records.of(new WorkshopId(workshop));
        if (!record.over() && !caller.isStaffOf(workshop)) {
            throw new RefusedException(Refusal.EVENING_IS_NOT_OVER);
        }
        boolean team = caller.isStaffOf(workshop);
        return page(record, team, team, locale);
    }

    private static ModelAndView page(
            BoardRecord record, boolean staff, boolean team, Locale locale) {
        var page = new RecordPages(record, locale).page(staff, team);
        return new ModelAndView("protocol/record", "page", page);
    }

    @ForStaff
    @GetMapping("/staff/workshops/{workshop}/record.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID workshop,
            @RequestParam(required = false) @Nullable String separator) {
        var record = records.of(new WorkshopId(workshop));
        return file(record, "csv", Csv.TYPE, RecordCsv.of(record, separator).getBytes(UTF_8));
    }

    @ForStaff
    @GetMapping("/staff/workshops/{workshop}/record.json")
    ResponseEntity<byte[]> json(@PathVariable UUID workshop) {
        var record = records.of(new WorkshopId(workshop));
        var bytes = json.writeValueAsBytes(RecordJson.of(record));
        return file(record, "json", MediaType.APPLICATION_JSON, bytes);
    }

    /** Not kept on the way: an erased card must not come back from there. */
    private static ResponseEntity<byte[]> file(
            BoardRecord record, String ending, MediaType type, byte[] bytes) {
        var day = record.evening().start().toLocalDate();
        var name = "stellwand-%s.%s".formatted(day, ending);
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
