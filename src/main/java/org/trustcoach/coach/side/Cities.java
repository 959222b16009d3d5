package org.trustcoach.coach.side;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Large cities that no time zone is named after. */
final class Cities {

    private static final Map<String, String> ZONES = new LinkedHashMap<>();

    static {
        put(
                "Europe/London",
                "manchester",
                "birmingham",
                "edinburgh",
                "glasgow",
                "leeds",
                "liverpool",
                "bristol",
                "cardiff");
        put("Europe/Berlin", "munich", "hamburg", "frankfurt", "cologne", "stuttgart", "dusseldorf", "leipzig");
        put("Europe/Paris", "lyon", "marseille", "toulouse");
        put("Europe/Madrid", "barcelona", "valencia", "seville");
        put("Europe/Rome", "milan", "turin", "naples");
        put("Europe/Zurich", "geneva", "basel", "bern");
        put("Europe/Amsterdam", "rotterdam", "the hague", "utrecht");
        put("Asia/Kolkata", "delhi", "mumbai", "bangalore", "bengaluru", "chennai", "hyderabad", "pune");
        put("Asia/Shanghai", "beijing", "shenzhen", "guangzhou", "chengdu");
        put("Asia/Dubai", "abu dhabi");
        put("Asia/Tokyo", "osaka", "kyoto", "nagoya");
        put("America/New_York", "boston", "washington", "miami", "atlanta", "philadelphia", "charlotte");
        put("America/Chicago", "dallas", "houston", "austin", "minneapolis", "nashville", "st louis");
        put("America/Denver", "salt lake city");
        put(
                "America/Los_Angeles",
                "san francisco",
                "seattle",
                "san diego",
                "portland",
                "las vegas",
                "san jose california");
        put("America/Toronto", "montreal", "ottawa", "quebec");
        put("America/Edmonton", "calgary");
        put("America/Sao_Paulo", "rio de janeiro", "brasilia");
        put("Africa/Johannesburg", "cape town", "durban", "pretoria");
        put("Australia/Sydney", "canberra");
        put("Pacific/Auckland", "wellington", "christchurch");
    }

    private Cities() {}

    /** The zone of the city in these words; the words are normalised, with a space at either end. */
    static Optional<String> zone(String words) {
        return ZONES.entrySet().stream()
                .filter(city -> words.contains(" " + city.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** All zones that the list names. */
    static Collection<String> zones() {
        return ZONES.values();
    }

    private static void put(String zone, String... cities) {
        for (String city : cities) {
            ZONES.put(city, zone);
        }
    }
}
