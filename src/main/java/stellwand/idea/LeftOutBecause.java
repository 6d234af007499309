package stellwand.idea;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a file was not kept. */
public enum LeftOutBecause {
    @JsonProperty("too-large")
    TOO_LARGE,
    @JsonProperty("too-many")
    TOO_MANY,
    @JsonProperty("too-many-pixels")
    TOO_MANY_PIXELS,
    @JsonProperty("too-deep")
    TOO_DEEP,
    @JsonProperty("dangerous")
    DANGEROUS,
    @JsonProperty("encrypted")
    ENCRYPTED,
    @JsonProperty("heic")
    HEIC,
    @JsonProperty("broken")
    BROKEN,
    /** Not a file but the end of a text: a signature, or what is too long. */
    @JsonProperty("shortened")
    SHORTENED,
    /** It is a text, and what it says stands with the words of the idea. */
    @JsonProperty("text-taken")
    TEXT_TAKEN,
    /** Neither a picture nor a PDF, nor a text that we can read. */
    @JsonProperty("another")
    ANOTHER;

    /** Else it is the end of a text. */
    public boolean isOfAFile() {
        return this != SHORTENED;
    }
}
