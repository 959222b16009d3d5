package org.trustcoach.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.Result;
import org.trustcoach.rehearsal.log.Curve;
import org.trustcoach.rehearsal.log.Weeks;

class ChartPicturesTest {

    private static final Balance WARM = new Balance(0, 0, 1.5, 1);
    private static final Balance COLD = new Balance(-1, 0, -1.5, 0);

    private final ChartPictures pictures = new ChartPictures();

    private static Curve curve(Balance... turns) {
        return new Curve("late tulips", "Mira Sand", Result.SAME, List.of(turns), "What would help?");
    }

    @Test
    void the_same_rehearsal_gives_the_same_picture_and_another_one_gives_another() {
        assertThat(pictures.rehearsal(curve(WARM, COLD))).isEqualTo(pictures.rehearsal(curve(WARM, COLD)));
        assertThat(pictures.rehearsal(curve(WARM, COLD))).isNotEqualTo(pictures.rehearsal(curve(WARM, WARM)));
    }

    @Test
    void a_picture_has_a_light_ground_of_its_own_so_that_it_reads_in_a_dark_chat_too() throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures.rehearsal(curve(WARM))));

        assertThat(image.getRGB(2, 2)).isEqualTo(Palette.GROUND.getRGB());
    }

    @Test
    void a_single_week_can_be_drawn() {
        Weeks.Week week = new Weeks.Week(LocalDate.of(2026, 3, 2), WARM, 1);

        assertThat(pictures.progress(new Weeks(List.of(week)))).isNotEmpty();
    }
}
